// A roster file: YAML, as examples/roster.yaml. In: its text. Out: the roster; or one refusal that names what to mend.
import { parseDocument } from 'yaml';
import { refuse } from '../domain/errors.ts';
import { roster, type Roster } from '../domain/roster.ts';

/** @throws Refused `roster.notYaml`, `roster.invalid` */
export function readRoster(text: string): Roster {
  const yaml = parseDocument(text, { uniqueKeys: true });
  const [fault] = yaml.errors;
  if (fault !== undefined) {
    const said = (fault.message.split('\n')[0] ?? '').replace(/:$/, '.');
    throw refuse('roster.notYaml', `The roster is not valid YAML: ${said}`);
  }
  const parsed = roster.safeParse(plain(yaml));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues
    .slice(0, 10)
    .map(
      (issue) =>
        `${issue.path.map(String).join('.') || 'roster'}: ${issue.message.replace(/^Invalid input: /, '')}`,
    );
  const more = parsed.error.issues.length - faults.length;
  throw refuse(
    'roster.invalid',
    `The roster cannot be used. ${faults.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  );
}

/** Aliases are refused: a few lines of them can stand for more text than a memory holds. */
function plain(yaml: ReturnType<typeof parseDocument>): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch {
    throw refuse('roster.notYaml', 'The roster uses YAML aliases; write each entry out.');
  }
}
