// A record written by people as YAML: parsed strictly, then checked. In: the text, the schema, and how to name its faults.
// Out: the record; or one refusal that names up to ten things to mend.
import { parseDocument } from 'yaml';
import type * as z from 'zod';
import { refuse } from '../domain/errors.ts';
import { faultsOf, whatToMend } from '../domain/mending.ts';

/** What to call the record, and the codes of its refusals. */
export interface RecordNames {
  what: string;
  /** The code when the text is no YAML. */
  broken: string;
  /** The code when a field is wrong or missing. */
  invalid: string;
  clause?: string;
  /** How many lines of the file stand before the text. */
  linesBefore?: number;
}

/** Keys given twice and aliases are refused: a few aliases can stand for more text than a memory holds. */
export function readYamlRecord<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  names: RecordNames,
): z.output<Schema> {
  const yaml = parseDocument(text, { uniqueKeys: true, prettyErrors: false });
  const [fault] = yaml.errors;
  if (fault !== undefined) {
    const line = text.slice(0, fault.pos[0]).split('\n').length + (names.linesBefore ?? 0);
    throw refuse(
      names.broken,
      `${names.what} is not valid YAML, line ${line}: ${fault.message}.`,
      names.clause,
    );
  }
  const parsed = schema.safeParse(plain(yaml, names));
  if (parsed.success) return parsed.data;
  throw refuse(
    names.invalid,
    `${names.what} cannot be used. ${whatToMend(faultsOf(parsed.error))}`,
    names.clause,
  );
}

function plain(yaml: ReturnType<typeof parseDocument>, names: RecordNames): unknown {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch {
    throw refuse(names.broken, `${names.what} uses YAML aliases; write each entry out.`, names.clause);
  }
}
