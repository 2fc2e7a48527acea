// News to the seats about the end of a review: approved, continued, not approved, decided, gone (SC-1, SC-2, SC-6).
// In: the news. Out: subject and blocks, with the counts on which it rests.
import { fact, inSubject, quote, sentence, speech } from '../../typesetting/letter.ts';
import type { Block, CaseFacts } from '../../typesetting/letter.ts';
import { recordOf } from '../../wording/rulings.ts';
import type { Told, Words } from './wording.ts';

const saysOf = (facts: CaseFacts) => speech(facts).words.seatNews.outcomes;
const nothingMore = (facts: CaseFacts) => sentence(speech(facts).words.seatNews.nothingMore);

type Silence = Told<'approved'> | Told<'continued'>;

/** How the silence is read: with no objection at all, with none left, or with some that are too few to block. */
function silenceInWords(facts: CaseFacts, { silent, of, noted, settled }: Silence): string {
  const { silence: says } = saysOf(facts);
  if (noted > 0) return says.noted(silent, of, noted);
  return settled > 0 ? says.settled(silent, of) : says.absent(silent, of);
}

/** The counts of the record: who was asked, who spoke, who was silent, and what stands beside it. */
function theRecord(facts: CaseFacts, news: Silence): Block[] {
  const says = saysOf(facts);
  const { silent, of, noted, settled, accepted } = news;
  return [
    fact(says.record, silenceInWords(facts, news)),
    sentence(accepted === undefined ? says.asked(of, silent) : says.counts(of, silent)),
    ...(settled === 0 ? [] : [sentence(says.settled(settled))]),
    ...(noted === 0 ? [] : [sentence(says.noted)]),
    // A Co-Chair has spoken where silence alone could not decide; a seat that was never reached is not said to have consented.
    ...(accepted === undefined ? [] : [sentence(says.accepted), quote(accepted)]),
  ];
}

export const approved: Words<'approved'> = (facts, news) => {
  const { approved: says } = saysOf(facts);
  return {
    subject: says.subject(inSubject(facts)),
    blocks: [sentence(says.closed(facts.organization)), ...theRecord(facts, news), sentence(says.next)],
  };
};

export const continued: Words<'continued'> = (facts, news) => {
  const { continued: says } = saysOf(facts);
  return {
    subject: says.subject(inSubject(facts)),
    blocks: [sentence(says.closed(facts.organization)), ...theRecord(facts, news), sentence(says.next)],
  };
};

export const approvedByDecision: Words<'approvedByDecision'> = (facts, { decision }, review) => {
  const { byDecision: says, approved: afterApproval } = saysOf(facts);
  return review.kind === 'letter'
    ? {
        subject: says.approvedSubject(inSubject(facts)),
        blocks: [
          sentence(says.approved(facts.organization)),
          ...recordOf(facts, decision),
          sentence(afterApproval.next),
        ],
      }
    : {
        subject: says.continuedSubject(inSubject(facts)),
        blocks: [
          sentence(says.continued(facts.organization)),
          ...recordOf(facts, decision),
          nothingMore(facts),
        ],
      };
};

export const notApproved: Words<'notApproved'> = (facts, { decision, upheld }) => {
  const { notApproved: says } = saysOf(facts);
  return {
    subject: says.subject(inSubject(facts)),
    blocks: [
      sentence(says.decided(facts.organization)),
      sentence(upheld ? says.upheld : says.declined),
      ...recordOf(facts, decision),
      sentence(says.next),
    ],
  };
};

export const returned: Words<'returned'> = (facts, { reason }) => {
  const { returned: says } = saysOf(facts);
  return {
    subject: says.subject(inSubject(facts)),
    blocks: [sentence(says.goneBack(facts.organization)), quote(reason), sentence(says.next)],
  };
};

export const letterWithdrawn: Words<'letterWithdrawn'> = (facts, { reason }) => {
  const { letterWithdrawn: says } = saysOf(facts);
  return {
    subject: says.subject(inSubject(facts)),
    blocks: [sentence(says.withdrawn(facts.organization)), quote(reason), sentence(says.next)],
  };
};

export const decided: Words<'decided'> = (facts, { outcome, reference }, review) => {
  const { decided: says } = saysOf(facts);
  return {
    subject: says.subject(inSubject(facts)),
    blocks: [
      sentence((review.kind === 'special' ? says.special : says.yearly)(facts.organization)),
      fact(says.decision, says.outcome[outcome]),
      fact(says.recordedIn, reference),
      sentence(says.next),
    ],
  };
};
