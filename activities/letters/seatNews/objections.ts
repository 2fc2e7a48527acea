// News to the seats about objections (SC-2): raised, and no longer standing. In: the news and its review. Out: subject and blocks.
import type { ReviewRef } from '../../../machines/effects.ts';
import { heading, inSubject, list, paragraph, quote, say, type Block } from '../../typesetting/letter.ts';
import { closesOrStands } from '../../wording/closing.ts';
import { reviewOf } from '../../wording/reviewNames.ts';
import type { Words } from './wording.ts';

function whileItBlocks({ kind }: ReviewRef): Block[] {
  const meanwhile =
    kind === 'letter'
      ? paragraph`While it blocks, the clock of the review is stopped, and nothing is approved by silence (SC-2).`
      : paragraph`While it blocks, the clock of the review is stopped, and nothing continues by silence (SC-2, SC-6).`;
  const otherwise =
    kind === 'letter'
      ? say`The committee upholds it in a recorded decision. The letter is then not approved.`
      : say`The committee decides on the review itself: continue, continue with conditions, suspend, or end.`;
  return [
    meanwhile,
    heading('How it can end'),
    list([
      say`The seat withdraws it in writing. The review then runs on for the time that remained, and a few working days at least.`,
      say`The committee overrules it in a recorded decision, which one office enters and another confirms. No single person can.`,
      otherwise,
    ]),
    paragraph`You need not do anything now. Your own answer stays on record, and we write again when something changes.`,
  ];
}

const recordedOnly: Block[] = [
  paragraph`By the policy of this review, it takes more objections of this constituency to block. The objection is recorded, and published with the outcome. The clock runs on and the closing instant is unchanged (SC-2).`,
  paragraph`If you share the objection, reply to this message and raise it for your seat. Otherwise you need not do anything; your own answer stays on record.`,
];

export const objectionRaised: Words<'objectionRaised'> = (facts, news, review) => ({
  subject: `Objection raised: ${inSubject(facts)}`,
  blocks: [
    paragraph`The seat ${news.seat} has raised an objection in the ${reviewOf(review)} ${facts.organization}. In its words:`,
    quote(news.reason),
    ...(news.blocks ? whileItBlocks(review) : recordedOnly),
  ],
});

export const objectionResolved: Words<'objectionResolved'> = (facts, news, review) => ({
  subject: `Objection ${news.how}: ${inSubject(facts)}`,
  blocks: [
    news.how === 'withdrawn'
      ? paragraph`The seat ${news.seat} has withdrawn its objection in the ${reviewOf(review)} ${facts.organization}, in writing.`
      : paragraph`The Steering Committee has overruled the objection of the seat ${news.seat} in the ${reviewOf(review)} ${facts.organization}, by a recorded decision (SC-2).`,
    ...(news.closesAt === null ? [] : [paragraph`Nothing blocks now, and the clock of the review runs.`]),
    ...closesOrStands(news.closesAt, review),
  ],
});
