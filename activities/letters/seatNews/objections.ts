// News to the seats about objections (SC-2): raised, and no longer standing. In: the news and its review. Out: subject and blocks.
import type { ReviewRef } from '../../../machines/effects.ts';
import {
  fact,
  heading,
  inSubject,
  list,
  paragraph,
  quote,
  say,
  type Block,
  type CaseFacts,
} from '../../typesetting/letter.ts';
import { closesOrStands } from '../../wording/closing.ts';
import { reviewOf } from '../../wording/reviewNames.ts';
import { recordOf } from '../../wording/rulings.ts';
import type { Told, Words } from './wording.ts';

/** What the objection stops, and how that can end. */
function whileItBlocks({ kind }: ReviewRef, isOwn: boolean): Block[] {
  const meanwhile =
    kind === 'letter'
      ? paragraph`It blocks: while it stands, the clock of the review is stopped, and nothing is approved by silence (SC-2).`
      : paragraph`It blocks: while it stands, the clock of the review is stopped, and nothing continues by silence (SC-2, SC-6).`;
  const withdrawing = isOwn
    ? say`You withdraw it in writing: reply to this message and say so, with a reason if you like. Once nothing blocks any more, the review runs on for the time that remained.`
    : say`The seat withdraws it in writing. Once nothing blocks any more, the review runs on for the time that remained.`;
  const otherwise =
    kind === 'letter'
      ? say`The committee upholds it in a recorded decision. The letter is then not approved.`
      : say`The committee decides on the review itself: continue, continue with conditions, suspend, or end.`;
  return [
    meanwhile,
    heading('How it can end'),
    list([
      withdrawing,
      say`The committee overrules it in a recorded decision, which one office enters and another confirms. No single person can.`,
      otherwise,
    ]),
    isOwn
      ? paragraph`Until then your objection stands. If something in it reads otherwise than you meant it, tell us. We write again when something changes.`
      : paragraph`You need not do anything now. Your own answer stays on record, and we write again when something changes.`,
  ];
}

function recordedOnly(isOwn: boolean): Block[] {
  return [
    paragraph`It does not block: by the policy of this review, it takes more objections of this constituency to do so. The objection is recorded, and published with the outcome. The clock is as it was (SC-2).`,
    isOwn
      ? paragraph`You can withdraw it in writing as long as it stands: reply to this message and say so, with a reason if you like. If something in it reads otherwise than you meant it, tell us.`
      : paragraph`If you share the objection, reply to this message and raise it for your seat. Otherwise you need not do anything; your own answer stays on record.`,
  ];
}

/** What else the seat has said of its objection. */
function inFull({ part, remedy }: Told<'objectionRaised'>): Block[] {
  return [
    ...(part === undefined ? [] : [fact('It concerns', part)]),
    ...(remedy === undefined ? [] : [paragraph`What would remove it:`, quote(remedy)]),
  ];
}

export const objectionRaised: Words<'objectionRaised'> = (facts, news, review, { id }) => {
  const isOwn = news.seat === id;
  return {
    subject: `Objection raised: ${inSubject(facts)}`,
    blocks: [
      isOwn
        ? paragraph`The objection of your seat (${id}) in the ${reviewOf(review)} ${facts.organization} is on record, and every seat is told of it in these words:`
        : paragraph`The seat ${news.seat} has raised an objection in the ${reviewOf(review)} ${facts.organization}. In its words:`,
      quote(news.reason),
      ...inFull(news),
      ...(news.blocks ? whileItBlocks(review, isOwn) : recordedOnly(isOwn)),
    ],
  };
};

function resolved(
  facts: CaseFacts,
  { seat, how, reason, decision }: Told<'objectionResolved'>,
  review: ReviewRef,
  isOwn: boolean,
): Block[] {
  const whose = isOwn ? `your seat (${seat})` : `the seat ${seat}`;
  if (how === 'overruled') {
    return [
      paragraph`The Steering Committee has overruled the objection of ${whose} in the ${reviewOf(review)} ${facts.organization}, by a recorded decision (SC-2).`,
      ...(decision === undefined ? [] : recordOf(decision)),
    ];
  }
  return [
    paragraph`The objection of ${whose} in the ${reviewOf(review)} ${facts.organization} has been withdrawn in writing.`,
    ...(reason === undefined
      ? [paragraph`No reason was given, and none is needed.`]
      : [paragraph`The reason given:`, quote(reason)]),
  ];
}

/** To the seat whose objection it was: where that leaves it. */
function leavesYou({ how }: Told<'objectionResolved'>): Block {
  return how === 'withdrawn'
    ? paragraph`Your seat now has no position in this review. Until it takes another, it counts as silent.`
    : paragraph`The objection of your seat no longer stands. It stays in the record, with the decision.`;
}

export const objectionResolved: Words<'objectionResolved'> = (facts, news, review, { id }) => ({
  subject: `Objection ${news.how}: ${inSubject(facts)}`,
  blocks: [
    ...resolved(facts, news, review, news.seat === id),
    ...(news.seat === id ? [leavesYou(news)] : []),
    ...(news.closesAt === null
      ? []
      : [
          paragraph`Nothing blocks now. If the objection had stopped the clock, the window goes on for the time that remained, and for no less than the working days that the policy sets; hence this instant:`,
        ]),
    ...closesOrStands(news.closesAt, review),
  ],
});
