// What the machine says of a command: who may use it, what happens then, and by which clause. In: the requests that the command
// carries. Out: lines for its help, so that no help text repeats a rule.
import { roleNames } from '../../domain/roles.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { outline } from '../../machines/outline.ts';
import { columns } from './columns.ts';

/** Under those who may, each sentence once with its clauses, in the order of a life. */
export function printRules(requests: readonly string[], width: number): string {
  const transitions = outline(partnershipKit).flatMap((state) => state.transitions);
  const said = new Map<string, Map<string, Set<string>>>();
  for (const event of requests) {
    for (const { by, description, clause } of transitions.filter((one) => one.event === event)) {
      const roles = by.map((role) => roleNames[role]).join(' or ');
      const sentences = said.get(roles) ?? new Map<string, Set<string>>();
      said.set(roles, sentences.set(description, (sentences.get(description) ?? new Set()).add(clause)));
    }
  }
  return [...said]
    .map(([roles, sentences]) => {
      const rows = [...sentences].map(([text, clauses]) => [`${text} (${[...clauses].join(', ')})`]);
      return `By ${roles}:\n${columns(rows, width)}`;
    })
    .join('\n');
}
