// What the partner is told in the course of the partnership: how a yearly review ended, suspension, withdrawal, the end.
// In: the contact and the news. Out: a letter. That its letter is published has a file of its own, publishedNotice.
import type { ReviewOutcome } from '../../domain/decision.ts';
import type { Contact } from '../../domain/letter.ts';
import type { PartnerNews as News } from '../../machines/effects.ts';
import { dayOf, exactly } from '../typesetting/dates.ts';
import { fact, inSubject, letter, list, paragraph, partnerPage } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { conditionItems } from './reportRequest.ts';

export interface PartnerNews {
  to: Contact;
  news: Exclude<News, { what: 'published' }>;
}

type Wording = { subject: string; blocks: Block[] };

const reviewed: Record<ReviewOutcome, { subject: string; sentence: (facts: CaseFacts) => Block }> = {
  continue: {
    subject: 'Your partnership continues',
    sentence: (facts) =>
      paragraph`The Steering Committee has reviewed the partnership with ${facts.organization} (SC-6), and it continues. Thank you for the year.`,
  },
  continueWithConditions: {
    subject: 'Your partnership continues, with conditions',
    sentence: (facts) =>
      paragraph`The Steering Committee has reviewed the partnership with ${facts.organization} (SC-6). It continues, with the conditions below.`,
  },
  suspend: {
    subject: 'Your partnership is suspended',
    sentence: (facts) =>
      paragraph`The Steering Committee has reviewed the partnership with ${facts.organization} (SC-6) and has decided to suspend it. The official list shows it as suspended. Please do not start new activities under the name of OGP (G4-1) until the committee has lifted the suspension; the anniversary stays the same.`,
  },
  end: {
    subject: 'Your partnership has ended',
    sentence: (facts) =>
      paragraph`The Steering Committee has reviewed the partnership with ${facts.organization} (SC-6) and has decided to end it. The official list shows you as a former partner; the letters and the history stay published. You may apply again at any time, as a new case.`,
  },
};

function afterReview(facts: CaseFacts, news: News & { what: 'reviewed' }): Wording {
  const { subject, sentence } = reviewed[news.outcome];
  const conditions =
    news.conditions.length === 0
      ? []
      : [paragraph`The conditions, each with its owner and date:`, list(conditionItems(news.conditions))];
  const again =
    news.nextReviewOpensAt === null || news.outcome === 'suspend'
      ? []
      : [fact('The next yearly review opens', dayOf(news.nextReviewOpensAt))];
  return {
    subject,
    blocks: [
      sentence(facts),
      ...conditions,
      ...again,
      paragraph`If you have a question about the decision, reply to this message.`,
    ],
  };
}

function worded(facts: CaseFacts, news: PartnerNews['news']): Wording {
  switch (news.what) {
    case 'reviewed':
      return afterReview(facts, news);
    case 'reinstated':
      return {
        subject: 'Your partnership is reinstated',
        blocks: [
          paragraph`The Steering Committee has lifted the suspension: the partnership with ${facts.organization} is active again, and the official list shows it. The anniversary stays the same (SC-6).`,
          fact('Recorded in', news.reference),
        ],
      };
    case 'ended':
      return {
        subject: 'Your partnership has ended',
        blocks: [
          paragraph`The Steering Committee has decided to end the partnership with ${facts.organization}. The official list shows you as a former partner; the letters and the history stay published.`,
          fact('Recorded in', news.reference),
          paragraph`You may apply again at any time, as a new case linked to this one.`,
        ],
      };
    case 'withdrawalAnnounced':
      return {
        subject: 'We have your withdrawal',
        blocks: [
          paragraph`You have told us that ${facts.organization} withdraws from the partnership. It takes effect after a short time in which you can still change your mind.`,
          fact('The withdrawal takes effect', exactly(news.effectiveAt)),
          paragraph`If this was a mistake, or not your wish, reply to this message before then and nothing changes.`,
        ],
      };
    case 'withdrawalRevoked':
      return {
        subject: 'Your withdrawal is revoked',
        blocks: [
          paragraph`The withdrawal of ${facts.organization} is revoked. The partnership goes on as before, with the same anniversary (SC-6). We are glad about it.`,
        ],
      };
    case 'withdrawn':
      return {
        subject: 'Your partnership has ended, as you asked',
        blocks: [
          paragraph`The withdrawal of ${facts.organization} has taken effect. The official list shows you as a former partner; the letters and the history stay published.`,
          paragraph`Thank you for the time together. You may apply again at any time, as a new case linked to this one.`,
        ],
      };
  }
}

export function partnerNews(facts: CaseFacts, { to, news }: PartnerNews): Letter {
  const { subject, blocks } = worded(facts, news);
  return letter(facts, to.office, `${subject}: ${inSubject(facts)}`, [...blocks, partnerPage(facts)]);
}
