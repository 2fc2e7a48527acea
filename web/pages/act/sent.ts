// What a form sent. In: a request's body. Out: the values by name, the letter file that came with it, and which step is wanted.
import type { Context } from 'hono';
import { readLetterFile, type LetterFile } from '../../../client/letterFile.ts';
import { Refused } from '../../../domain/errors.ts';
import { asTyped } from '../../acting/asTyped.ts';
import type { FormValues } from '../../acting/fromForm.ts';
import type { Fault } from '../../parts/fields.tsx';
import { kept } from './keptLetter.tsx';

export type Step = 'form' | 'preview' | 'confirm';

export interface Sent {
  step: Step;
  values: FormValues;
  letter: LetterFile | null;
  /** What is wrong with the file. */
  faults: Fault[];
}

/** A letter has at most 200 kB; what is larger is not even looked at. */
const mostBytes = 400_000;

export async function sentWith(c: Context): Promise<Sent> {
  const body: Record<string, unknown> = await c.req.parseBody();
  const texts = Object.entries(body).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, asTyped(value)] as const] : [],
  );
  const values: Record<string, string> = Object.fromEntries(texts);
  const file = body['letter'];
  if (file instanceof File && file.size > 0) {
    if (file.size > mostBytes) return { ...withStep(values), letter: null, faults: [tooLarge(file)] };
    values[kept.bytes] = Buffer.from(await file.arrayBuffer()).toString('base64');
    values[kept.name] = file.name.slice(0, 200);
  }
  return { ...withStep(values), ...letterOf(values) };
}

function withStep(values: Record<string, string>): Pick<Sent, 'step' | 'values'> {
  const { step } = values;
  return { step: step === 'form' || step === 'confirm' ? step : 'preview', values };
}

const tooLarge = ({ size }: File): Fault => ({
  field: 'letter',
  message: `Letter file: the file has ${size} bytes; a letter has at most 200,000.`,
});

/** A file that cannot be read is not carried on: another has to be chosen. */
function letterOf(values: Record<string, string>): Pick<Sent, 'letter' | 'faults'> {
  const bytes = values[kept.bytes] ?? '';
  if (bytes === '') return { letter: null, faults: [] };
  try {
    return { letter: readLetterFile(Buffer.from(bytes, 'base64')), faults: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    delete values[kept.bytes];
    return { letter: null, faults: [{ field: 'letter', message: `Letter file: ${error.refusal.message}` }] };
  }
}
