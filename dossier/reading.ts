// Reading the files of a dossier that may be anything. In: files. Out: what each JSON file says, or in one sentence why it
// cannot be read; nothing is thrown.
import type * as z from 'zod';
import { textOf, type Files } from './files.ts';

/** A value, or why there is none. */
export type Read<Value> = { value: Value } | { fault: string };

/** A JSON file without a schema. */
export function readJson(files: Files, name: string): Read<unknown> {
  const bytes = files.get(name);
  if (bytes === undefined) return { fault: `${name} is missing.` };
  try {
    return { value: JSON.parse(textOf(bytes)) as unknown };
  } catch {
    return { fault: `${name} is not JSON.` };
  }
}

/** A JSON file by its schema. */
export function readFileAs<Schema extends z.ZodType>(
  files: Files,
  name: string,
  schema: Schema,
): Read<z.output<Schema>> {
  const json = readJson(files, name);
  if ('fault' in json) return json;
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  return {
    fault: `${name} does not say what it should (${issue?.path.join('.') || 'at its top'}: ${issue?.message}).`,
  };
}
