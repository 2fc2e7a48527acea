// The diagram of the stages: one box each, and what leads from one to the next. In: the outline and the current state.
// Out: a picture. What ends the case stands in the stage's box, so that the arrows to the end need no words.
import { inWords, leafOf, rootOf, stateAt, type OutlineState } from '../outline.ts';
import { startOf, type Box, type Picture } from './dot.ts';
import { anyOf, arrowsOf, endings, framed, lineOf, type Move } from './parts.ts';

export function stagesPicture(states: readonly OutlineState[], current: string | null): Picture {
  const isStage = (one: OutlineState) =>
    one.stage !== null && stateAt(states, one.parent ?? '').stage !== one.stage;

  function boxAt(path: string): string {
    const { stage } = stateAt(states, path);
    return states.find((one) => isStage(one) && one.stage === stage)?.path ?? anyOf(path);
  }

  function boxOf(stage: OutlineState): Box {
    const inside = states.filter((one) => one.stage === stage.stage);
    return {
      id: stage.path,
      title: inWords(stage.stage ?? ''),
      lines: endings(inside),
      look: inside.some((one) => one.kind === 'final') ? 'final' : 'state',
      current: current !== null && boxAt(current) === stage.path,
    };
  }

  const moves = states
    .flatMap((one) => one.transitions)
    .flatMap((one): Move[] => {
      const from = boxAt(one.from);
      const to = one.to === null ? from : boxAt(leafOf(states, one.to));
      return from === to ? [] : [{ from, to, line: one.ends ? '' : lineOf(one) }];
    });
  const order = states.filter(isStage).map((one) => one.path);
  const start = startOf(boxAt(leafOf(states, '')));
  const content = framed(states, rootOf(states), isStage, boxOf);
  return {
    boxes: [start.box, ...content.boxes],
    frames: content.frames,
    arrows: [start.arrow, ...arrowsOf(moves, order)],
  };
}
