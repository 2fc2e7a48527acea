// The letter to an applicant whose letter of intent goes no further: set aside, a duplicate, lapsed, not approved, withdrawn.
// In: the contact, the outcome and its reason. Out: a letter that says why, and what remains possible.
import type { EffectParams } from '../../machines/effects.ts';
import { heading, inSubject, letter, quote, sentence, speech } from '../typesetting/letter.ts';
import type { CaseFacts, Letter } from '../typesetting/letter.ts';

export type Outcome = EffectParams['tellApplicant'];

/** Somebody's words as they are; what the machine gives as the reason in the reader's language. */
function because(facts: CaseFacts, { reason, lacked, decision }: Outcome): string {
  const { words, date } = speech(facts);
  const { applicantOutcome: says } = words;
  if (lacked !== undefined) return says.lapsedFor(lacked);
  if (decision === undefined) return reason;
  const recorded = says.recorded(decision.meeting, date(decision.date), decision.reference);
  return decision.reason === undefined ? recorded : `${decision.reason}\n\n${recorded}`;
}

export function applicantOutcome(facts: CaseFacts, outcome: Outcome): Letter {
  const { applicantOutcome: says, frame } = speech(facts).words;
  const { subject, what, next } = says.outcomes[outcome.outcome];
  const onRecord = outcome.outcome === 'notApproved' ? says.decision : says.reason;
  return letter(facts, outcome.to.office, frame.subject(subject, inSubject(facts)), [
    sentence(what(facts.organization)),
    ...(outcome.reason === '' ? [] : [heading(onRecord), quote(because(facts, outcome))]),
    heading(says.next),
    sentence(next),
  ]);
}
