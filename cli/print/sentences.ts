// The machine's own sentence for an event. In: the event, the stage before it, the stage after it where it is known.
// Out: the description that stands in the transition, so that no command writes it a second time.
import type { MachineKit } from '../../machines/engine/kit.ts';
import { outline } from '../../machines/outline.ts';

/** Of several transitions that fit, the first: it is the one where nothing goes wrong. */
export function sentenceOf(kit: MachineKit, event: string, before: string, after?: string): string {
  const states = outline(kit);
  const stageOf = (path: string) => states.find((one) => one.path === path)?.stage ?? null;
  const named = states.flatMap((one) => one.transitions).filter((one) => one.event === event);
  const fits = named.filter(
    ({ from, to }) =>
      [before, null].includes(stageOf(from)) &&
      (after === undefined || [after, null].includes(stageOf(to ?? from))),
  );
  return ((fits[0] ?? named[0])?.description ?? event).replace(/\.$/, '');
}
