// The record of a review as it is published with the outcome (SC-2, SC-4). In: the record as the machine keeps it, and the hash of
// the published letter. Out: counts and words, without positions of single seats, people's names and mailboxes.
import type { Objection } from '../domain/positions.ts';
import type { PublicRecord } from '../domain/publicRecord.ts';
import { redacted } from '../domain/redaction.ts';
import type { ReviewRecord } from '../machines/review/record.ts';

const redactedOrNull = (text: string | undefined) => (text === undefined ? null : redacted(text));
const dayOf = (at: string) => at.slice(0, 10);

/** A day and not an instant: the second at which somebody objected would tell who it was to whoever saw it happen. */
function objection(given: Objection): PublicRecord['objections'][number] {
  const { seat, raisedAt, part, reason, remedy, attributable, resolved } = given;
  return {
    seat: attributable ? seat : null,
    raisedOn: dayOf(raisedAt),
    part: redactedOrNull(part),
    reason: redacted(reason),
    remedy: redactedOrNull(remedy),
    resolved:
      resolved === undefined
        ? null
        : { how: resolved.how, on: dayOf(resolved.at), reference: redactedOrNull(resolved.reference) },
  };
}

/**
 * @param letter SHA-256 of the letter as received, where the record does not name its version, and as published
 */
export function publicRecordOf(
  record: ReviewRecord,
  letter: { received: string; published: string },
): PublicRecord {
  const { review, outcome, counts, questions } = record;
  return {
    format: 1,
    sentence: record.sentence,
    review: { kind: review.kind, year: review.year, round: review.round },
    letter: { received: record.letterHash ?? letter.received, published: letter.published },
    policyVersion: record.policyVersion,
    openedAt: record.openedAt,
    closedAt: record.closedAt,
    outcome: outcome === null ? null : { how: outcome.how, reason: redactedOrNull(outcome.reason) },
    counts: {
      asked: counts.asked,
      silent: counts.silent,
      support: counts.support,
      'no-objection': counts['no-objection'],
      objection: counts.objection,
      abstain: counts.abstain,
      recuse: counts.recuse,
      undelivered: counts.undelivered,
      vacant: counts.vacant,
    },
    deferrals: record.deferrals,
    objections: record.objections.map(objection),
    amendments: record.amendments.map(({ nature, from, to, summary }) => ({
      nature,
      from,
      to,
      summary: redacted(summary),
    })),
    questions: { asked: questions.asked, answered: questions.answered },
    late: record.late,
  };
}
