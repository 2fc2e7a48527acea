// What a seat can say now: exactly what the machine allows whoever answers for it. In: a case's snapshot, the seat, the actor, the
// present. Out: choices, each with the request that it makes of the words that were typed.
import type { Actor } from '../../../domain/roles.ts';
import type { Instant } from '../../../domain/instant.ts';
import { refusalOf } from '../../../machines/engine/refusal.ts';
import type { CaseReading } from '../../reading/caseReading.ts';

export const choiceNames = [
  'reaffirmed',
  'withdrawn',
  'confirmed',
  'support',
  'no-objection',
  'objection',
  'abstain',
  'recuse',
  'question',
  'acknowledged',
  'contested',
] as const;
export type ChoiceName = (typeof choiceNames)[number];

/** The words of a form, by the names of its fields. */
export interface Typed {
  reason: string;
  part: string;
  remedy: string;
  attributable: boolean;
}

export type Request = { type: string; seat: string } & Record<string, unknown>;

/** The choices that say nothing without words. */
export const needsReason: readonly ChoiceName[] = ['objection', 'abstain', 'recuse', 'question', 'contested'];
/** Those beside which a word can stand. */
export const takesReason: readonly ChoiceName[] = [
  ...needsReason,
  'withdrawn',
  'confirmed',
  'support',
  'no-objection',
];

const given = (field: string, text: string) => (text.trim() === '' ? {} : { [field]: text.trim() });

/** What the choice asks of the case. */
export function requestOf(
  choice: ChoiceName,
  seat: string,
  { reason, part, remedy, attributable }: Typed,
): Request {
  switch (choice) {
    case 'support':
    case 'no-objection':
    case 'abstain':
    case 'recuse':
      return { type: 'position.taken', seat, take: choice, ...given('reason', reason) };
    case 'objection': {
      const about = { ...given('part', part), ...given('remedy', remedy) };
      return { type: 'objection.raised', seat, reason: reason.trim(), ...about, attributable };
    }
    case 'question':
      return { type: 'question.asked', seat, question: reason.trim() };
    case 'acknowledged':
      return { type: 'notice.acknowledged', seat };
    case 'withdrawn':
      return { type: 'objection.withdrawn', seat, ...given('reason', reason) };
    case 'confirmed':
      return { type: 'objection.confirmed', seat, ...given('reason', reason) };
    case 'reaffirmed':
      return { type: 'position.reaffirmed', seat };
    case 'contested':
      return { type: 'amendment.contested', seat, reason: reason.trim() };
  }
}

export interface Answering {
  reading: CaseReading;
  seat: string;
  by: Actor;
  at: Instant;
}

const anything: Typed = { reason: '…', part: '', remedy: '', attributable: false };

/** The choices that there are now, in the order in which they are shown. */
export function choicesFor({ reading: { kit, snapshot }, seat, by, at }: Answering): ChoiceName[] {
  return choiceNames.filter((choice) => {
    const event = { ...requestOf(choice, seat, anything), by, at };
    return refusalOf(kit, snapshot, event) === null;
  });
}
