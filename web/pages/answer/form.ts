// The form of the response page, as it was sent. In: its fields. Out: the choice with the words that belong to it, or what is to be
// mended, by field and by a code that each language has a sentence for.
import * as z from 'zod';
import { partnershipRequest } from '../../../machines/events.ts';
import { hasControls } from '../../../domain/text.ts';
import { asTyped } from '../../acting/asTyped.ts';
import { choiceNames, needsReason, requestOf, type ChoiceName, type Request, type Typed } from './choices.ts';

export type FaultCode = 'noChoice' | 'noReason' | 'tooLong' | 'unfitCharacters' | 'notPossible';

export interface FormFault {
  /** `choice`, or the field of the choice at hand: `reason`, `part`, `remedy`. */
  field: 'choice' | 'reason' | 'part' | 'remedy';
  code: FaultCode;
}

/** What was sent; each choice has fields of its own, so that what was typed beside another one stays there. */
export interface Sent {
  choice: ChoiceName | null;
  typed: Partial<Record<ChoiceName, Typed>>;
}

export const nothing: Typed = { reason: '', part: '', remedy: '', attributable: false };
export const nothingSent: Sent = { choice: null, typed: {} };

/** The name of a field of the form. */
export const fieldOf = (choice: ChoiceName, field: keyof Typed): string => `${choice}.${field}`;

const text = z.string().catch('');

/** @param body the fields as they arrived, of whatever kind */
export function readForm(body: Record<string, unknown>): Sent {
  const choice = choiceNames.find((one) => one === body['choice']) ?? null;
  const of = (one: ChoiceName, field: keyof Typed) => asTyped(text.parse(body[fieldOf(one, field)]));
  const typed = Object.fromEntries(
    choiceNames.map((one) => [
      one,
      {
        reason: of(one, 'reason'),
        part: of(one, 'part'),
        remedy: of(one, 'remedy'),
        attributable: body[fieldOf(one, 'attributable')] === 'yes',
      },
    ]),
  );
  return { choice, typed };
}

/** The request that the form makes, or what is to be mended. What the machine says to it comes after. */
export function requestIn(
  { choice, typed }: Sent,
  seat: string,
): { request: Request } | { faults: FormFault[] } {
  if (choice === null) return { faults: [{ field: 'choice', code: 'noChoice' }] };
  const words = typed[choice] ?? nothing;
  if (needsReason.includes(choice) && words.reason.trim() === '') {
    return { faults: [{ field: 'reason', code: 'noReason' }] };
  }
  const request = requestOf(choice, seat, words);
  const read = partnershipRequest.safeParse(request);
  if (read.success) return { request };
  const fields = new Set(read.error.issues.map(({ path }) => String(path[0])));
  const faults = (['reason', 'part', 'remedy'] as const)
    .filter((field) => fields.has(field) || (field === 'reason' && fields.has('question')))
    .map((field): FormFault => ({ field, code: unfit(words[field]) ? 'unfitCharacters' : 'tooLong' }));
  return { faults: faults.length > 0 ? faults : [{ field: 'choice', code: 'notPossible' }] };
}

/** A part of the letter is one line; the rest may have several. */
const unfit = (typed: string) => hasControls(typed) || /[\u202A-\u202E\u2066-\u2069]/u.test(typed);
