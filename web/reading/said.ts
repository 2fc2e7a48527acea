// What was said with an event, for those who may see everything. In: the event's content as the log keeps it, which an older version
// may have written. Out: names with texts, in the order in which they were said; what is no word of anybody is left out.
import * as z from 'zod';
import { committeeDecision, condition, ruling } from '../../domain/decision.ts';
import { takes } from '../../domain/positions.ts';
import { rulingInWords, takeNames } from './review/reviewWords.ts';
import { counted } from './words.ts';

export type Said = readonly [name: string, text: string];

/** In the order in which they are shown; what is not named here comes last, under the name that the log has for it. */
const names: Record<string, string> = {
  seat: 'Seat',
  office: 'Office',
  take: 'Position',
  reason: 'Reason',
  part: 'Concerns',
  remedy: 'Would be removed by',
  attributable: 'Named when published',
  question: 'Question',
  answer: 'Answer',
  nature: 'Kind of change',
  summary: 'What changed',
  workingDays: 'Working days',
  ground: 'Ground',
  note: 'Note',
  of: 'Duplicate of',
  previousCase: 'Follows',
  holder: 'Holder',
  email: 'Mailbox',
  letter: 'Mail',
  to: 'To',
  round: 'Round',
  report: 'Report',
  outcome: 'Outcome',
  hash: 'SHA-256',
  letterHash: 'Letter, SHA-256',
  acceptanceHash: 'Acceptance, SHA-256',
};

const nameOf = (field: string) => names[field] ?? field;

/** One reader for each kind of content; the first that knows what it has before it answers. */
const readers: readonly ((field: string, value: unknown) => Said[] | null)[] = [
  (field, value) => {
    const take = field === 'take' ? z.enum(takes).safeParse(value).data : undefined;
    return take === undefined ? null : [[nameOf(field), takeNames[take]]];
  },
  (field, value) => (typeof value === 'string' ? [[nameOf(field), value]] : null),
  (field, value) => (typeof value === 'number' ? [[nameOf(field), String(value)]] : null),
  (field, value) => (typeof value === 'boolean' ? [[nameOf(field), value ? 'yes' : 'no']] : null),
  (field, value) => {
    const found = field === 'ruling' ? ruling.safeParse(value).data : undefined;
    return found === undefined ? null : [['Once confirmed', rulingInWords(found)]];
  },
  (field, value) => {
    const found = field === 'decision' ? committeeDecision.safeParse(value).data : undefined;
    if (found === undefined) return null;
    const { meeting, date, reference, reason } = found;
    const recorded: Said = ['Recorded as', [meeting, date, reference].join(', ')];
    return reason === undefined ? [recorded] : [recorded, ['Reason', reason]];
  },
  (field, value) => {
    const found = field === 'conditions' ? z.array(condition).safeParse(value).data : undefined;
    return (
      found?.map(({ text, owner, due }) => ['Condition', `${text} (${owner}, by ${due})`] as const) ?? null
    );
  },
  (field, value) => {
    const found = field === 'delegate' ? delegate.safeParse(value).data : undefined;
    if (found === undefined) return null;
    return [['Delegate', `${found.id}, ${found.holder}, from ${found.from} to ${found.until}`]];
  },
  (field, value) => {
    const found = field === 'document' ? z.object({ hash: z.string() }).safeParse(value).data : undefined;
    return found === undefined ? null : [['SHA-256', found.hash]];
  },
  (field, value) => {
    const found = field === 'delivered' ? z.array(z.string()).safeParse(value).data : undefined;
    return found === undefined ? null : [['Delivered', `to ${counted(found.length, 'seat')}`]];
  },
  (field, value) => {
    const found = field === 'undelivered' ? undelivered.safeParse(value).data : undefined;
    return found?.map(({ seat, reason }) => ['Not delivered', `${seat}: ${reason}`] as const) ?? null;
  },
];

const delegate = z.object({ id: z.string(), holder: z.string(), from: z.string(), until: z.string() });
const undelivered = z.array(z.object({ seat: z.string(), reason: z.string() }));

const order = ['seat', 'office', 'ruling', 'decision', ...Object.keys(names)];
const placeOf = (field: string) => (order.includes(field) ? order.indexOf(field) : order.length);

export function saidWith(payload: Record<string, unknown>): Said[] {
  const fields = Object.entries(payload).toSorted(([a], [b]) => placeOf(a) - placeOf(b));
  return fields.flatMap(([field, value]) => {
    for (const read of readers) {
      const said = read(field, value);
      if (said !== null) return said;
    }
    return [];
  });
}
