// What the partner is told in the course of the partnership: how a review ended, suspension, withdrawal, the end, and what a seat
// asks, which reaches an applicant too. In: the contact and the news. Out: a letter. That its letter is published has a file of its own, publishedNotice.
import type { ReviewOutcome } from '../../domain/decision.ts';
import type { Contact } from '../../domain/letter.ts';
import type { PartnerNews as News } from '../../machines/effects.ts';
import { dayOf, exactly } from '../typesetting/dates.ts';
import { fact, inSubject, letter, list, paragraph, partnerPage, quote } from '../typesetting/letter.ts';
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
      paragraph`The Steering Committee has reviewed the partnership with ${facts.organization} (SC-6), and it continues. Thank you for the work together.`,
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

function questionAsked(facts: CaseFacts, { number, question }: News & { what: 'questionAsked' }): Wording {
  return {
    subject: `Question ${number} from the Steering Committee`,
    blocks: [
      paragraph`A seat of the Steering Committee has a question in its review that concerns ${facts.organization}:`,
      quote(question),
      paragraph`Please reply to this message with an answer, and with the number of the question (${number}). The answer goes to every seat of the committee (G1-2). The question does not stop the clock of the review, so an early answer helps; if you would rather talk about it first, tell us so.`,
    ],
  };
}

function specialReviewOpened(facts: CaseFacts, { reason }: News & { what: 'specialReviewOpened' }): Wording {
  return {
    subject: 'The Steering Committee holds a special review',
    blocks: [
      paragraph`A seat of the Steering Committee has objected to the partnership with ${facts.organization} after the acceptance was signed, so the committee holds a special review (SC-6). In the words of the objection:`,
      quote(reason),
      paragraph`Nothing changes for you meanwhile: the partnership, your letters and your place on the official list stay as they are. The committee decides in a recorded decision, and we tell you the result.`,
      paragraph`If you would like the committee to read something from you, reply to this message.`,
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
    case 'questionAsked':
      return questionAsked(facts, news);
    case 'specialReviewOpened':
      return specialReviewOpened(facts, news);
    case 'specialReviewClosed':
      return {
        subject: 'The special review is closed',
        blocks: [
          paragraph`The objection to the partnership with ${facts.organization} is withdrawn, so the special review is closed (SC-6). The partnership goes on as before; there is nothing you need to do.`,
        ],
      };
  }
}

export function partnerNews(facts: CaseFacts, { to, news }: PartnerNews): Letter {
  const { subject, blocks } = worded(facts, news);
  // An applicant is asked questions before it has a page.
  const page = news.what === 'questionAsked' ? [] : [partnerPage(facts)];
  return letter(facts, to.office, `${subject}: ${inSubject(facts)}`, [...blocks, ...page]);
}
