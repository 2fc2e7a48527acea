// A refusal or a fault on a terminal. In: the trouble. Out: the code and the sentence, and what is possible instead.
import type { Trouble } from '../trouble.ts';
import type { Sink } from '../surroundings.ts';
import { clean } from './clean.ts';
import { paintFor } from './paint.ts';
import { printPossible } from './possible.ts';

export function printTrouble({ error, beside }: Trouble, sink: Sink, env: NodeJS.ProcessEnv): string {
  const paint = paintFor(sink, env);
  const { code, message, clause, allowed = [] } = error;
  const cited = clause === undefined ? '' : paint.faint(` (${clause})`);
  const lines = [`${paint.bad(code)}: ${clean(message)}${cited}`];
  if (allowed.length > 0) {
    lines.push(paint.strong('Possible now'), printPossible(allowed, { paint, width: sink.columns || 110 }));
  }
  if (beside !== undefined) lines.push('', clean(beside.trimEnd()));
  return `${lines.join('\n')}\n`;
}
