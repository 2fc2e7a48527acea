// Emphasis on a terminal. In: the stream and the environment. Out: functions that colour, or leave the text as it is.
import type { Sink } from '../surroundings.ts';

type Stroke = (text: string) => string;

export interface Paint {
  strong: Stroke;
  faint: Stroke;
  good: Stroke;
  bad: Stroke;
}

/** No colour where nobody would see it: not a terminal, a dumb one, or NO_COLOR is set (no-color.org). */
export function paintFor(sink: Sink, env: NodeJS.ProcessEnv): Paint {
  const on = sink.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const stroke =
    (code: number, end: number): Stroke =>
    (text) =>
      on && text !== '' ? `\u001B[${code}m${text}\u001B[${end}m` : text;
  return { strong: stroke(1, 22), faint: stroke(2, 22), good: stroke(32, 39), bad: stroke(31, 39) };
}
