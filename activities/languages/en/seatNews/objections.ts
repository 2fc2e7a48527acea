// News about objections, in English: raised, and no longer standing. In: seats, the review. Out: sentences.
import { say } from '../../../typesetting/say.ts';
import type { ReviewName } from '../../reviewName.ts';

export const objections = {
  raisedSubject: (organization: string) => `Objection raised: ${organization}`,
  raised: {
    own: (seat: string, { the }: ReviewName) =>
      say`The objection of your seat (${seat}) in ${the} is on record, and every seat is told of it in these words:`,
    other: (seat: string, { the }: ReviewName) =>
      say`The seat ${seat} has raised an objection in ${the}. In its words:`,
  },
  concerns: 'It concerns',
  remedy: say`What would remove it:`,
  /** What the objection stops, and how that can end. */
  blocks: {
    letter: say`It blocks: while it stands, the clock of the review is stopped, and nothing is approved by silence (SC-2).`,
    partnership: say`It blocks: while it stands, the clock of the review is stopped, and nothing continues by silence (SC-2, SC-6).`,
  },
  howItEnds: 'How it can end',
  withdrawing: {
    own: say`You withdraw it in writing: on the page behind the link, or by a reply to this message that says so, with a reason if you like. Once nothing blocks any more, the review runs on for the time that remained.`,
    other: say`The seat withdraws it in writing. Once nothing blocks any more, the review runs on for the time that remained.`,
  },
  overruling: say`The committee overrules it in a recorded decision, which one office enters and another confirms. No single person can.`,
  otherwise: {
    letter: say`The committee upholds it in a recorded decision. The letter is then not approved.`,
    partnership: say`The committee decides on the review itself: continue, continue with conditions, suspend, or end.`,
  },
  untilThen: {
    own: say`Until then your objection stands. If something in it reads otherwise than you meant it, tell us. We write again when something changes.`,
    other: say`You need not do anything now. Your own answer stays on record, and we write again when something changes.`,
  },
  recordedOnly: say`It does not block: by the policy of this review, it takes more objections of this constituency to do so. The objection is recorded, and published with the outcome. The clock is as it was (SC-2).`,
  whileRecorded: {
    own: say`You can withdraw it in writing as long as it stands: on the page behind the link, or by a reply to this message that says so, with a reason if you like. If something in it reads otherwise than you meant it, tell us.`,
    other: say`If you share the objection, raise it for your seat: on the page behind the link, or by a reply to this message. Otherwise you need not do anything; your own answer stays on record.`,
  },
  resolvedSubject: {
    withdrawn: (organization: string) => `Objection withdrawn: ${organization}`,
    overruled: (organization: string) => `Objection overruled: ${organization}`,
  },
  overruled: {
    own: (seat: string, { the }: ReviewName) =>
      say`The Steering Committee has overruled the objection of your seat (${seat}) in ${the}, by a recorded decision (SC-2).`,
    other: (seat: string, { the }: ReviewName) =>
      say`The Steering Committee has overruled the objection of the seat ${seat} in ${the}, by a recorded decision (SC-2).`,
  },
  withdrawn: {
    own: (seat: string, { the }: ReviewName) =>
      say`The objection of your seat (${seat}) in ${the} has been withdrawn in writing.`,
    other: (seat: string, { the }: ReviewName) =>
      say`The objection of the seat ${seat} in ${the} has been withdrawn in writing.`,
  },
  noReason: say`No reason was given, and none is needed.`,
  reason: say`The reason given:`,
  /** To the seat whose objection it was: where that leaves it. */
  leavesYou: {
    withdrawn: say`Your seat now has no position in this review. Until it takes another, it counts as silent.`,
    overruled: say`The objection of your seat no longer stands. It stays in the record, with the decision.`,
  },
  goesOn: say`Nothing blocks now. If the objection had stopped the clock, the window goes on for the time that remained, and for no less than the working days that the policy sets; hence this instant:`,
};
