// What the partner is told in the course of the partnership: how a review ended, suspension, withdrawal, the end; and what a seat asks
// and that the contact changes, which reach an applicant too. In: the contact and the news. Out: a letter. That its letter is published has a file of its own, publishedNotice.
import type { Contact } from '../../domain/letter.ts';
import type { PartnerNews as News } from '../../machines/effects.ts';
import {
  contactPage,
  fact,
  inSubject,
  letter,
  list,
  partnerPage,
  quote,
  sentence,
  speech,
} from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { conditionItems } from '../wording/conditions.ts';

export interface PartnerNews {
  to: Contact;
  news: Exclude<News, { what: 'published' }>;
}

type Told = { subject: string; blocks: Block[] };

function afterReview(facts: CaseFacts, news: News & { what: 'reviewed' }): Told {
  const { words, dayOf } = speech(facts);
  const { partnerNews: says } = words;
  const { subject, what } = says.reviewed[news.outcome];
  const conditions =
    news.conditions.length === 0
      ? []
      : [sentence(says.conditions), list(conditionItems(facts, news.conditions))];
  const again =
    news.nextReviewOpensAt === null || news.outcome === 'suspend'
      ? []
      : [fact(says.nextReview, dayOf(news.nextReviewOpensAt))];
  return {
    subject,
    blocks: [sentence(what(facts.organization)), ...conditions, ...again, sentence(says.askAboutIt)],
  };
}

/** What follows the first sentence, which says what has happened. */
function details(facts: CaseFacts, news: Exclude<PartnerNews['news'], { what: 'reviewed' }>): Block[] {
  const { words, exactly } = speech(facts);
  const { partnerNews: says } = words;
  switch (news.what) {
    case 'reinstated':
      return [fact(says.recordedIn, news.reference)];
    case 'ended':
      return [fact(says.recordedIn, news.reference), sentence(says.ended.again)];
    case 'withdrawalAnnounced': {
      const { takesEffect, ifNot } = says.withdrawalAnnounced;
      return [fact(takesEffect, exactly(news.effectiveAt)), sentence(ifNot)];
    }
    case 'withdrawn':
      return [sentence(says.withdrawn.thanks)];
    case 'questionAsked':
      return [quote(news.question), sentence(says.questionAsked.answer(news.number))];
    case 'specialReviewOpened': {
      const { meanwhile, beHeard } = says.specialReviewOpened;
      return [quote(news.reason), sentence(meanwhile), sentence(beHeard)];
    }
    case 'contactHandedOver': {
      const { by, successor, reason } = news;
      const { byContact, bySupportUnit, because, ifWrong } = says.contactHandedOver;
      const why = reason === null ? [] : [sentence(because), quote(reason)];
      return [
        fact(says.contactHandedOver.successor, successor),
        sentence(by === 'contact' ? byContact : bySupportUnit),
        ...why,
        sentence(ifWrong(facts.supportUnit)),
      ];
    }
    case 'contactTakenOver': {
      const { byContact, bySupportUnit, asked, nothingAsked, whatItMeans, ifWrong } = says.contactTakenOver;
      const items = news.asked.map((one) =>
        one.what === 'answer' ? asked.answer : asked[one.what](exactly(one.until)),
      );
      return [
        sentence(news.by === 'contact' ? byContact : bySupportUnit),
        ...(items.length === 0 ? [sentence(nothingAsked)] : [sentence(asked.now), list(items)]),
        sentence(whatItMeans),
        contactPage(facts, 'yourPage'),
        sentence(ifWrong(facts.supportUnit)),
      ];
    }
    case 'withdrawalRevoked':
    case 'specialReviewClosed':
      return [];
  }
}

function told(facts: CaseFacts, news: PartnerNews['news']): Told {
  if (news.what === 'reviewed') return afterReview(facts, news);
  const { partnerNews: says } = speech(facts).words;
  const subject =
    news.what === 'questionAsked' ? says.questionAsked.subject(news.number) : says[news.what].subject;
  return { subject, blocks: [sentence(says[news.what].what(facts.organization)), ...details(facts, news)] };
}

/** An applicant is told of these as well, before the organization has a page on the website. */
const withoutPage: readonly News['what'][] = ['questionAsked', 'contactHandedOver', 'contactTakenOver'];

export function partnerNews(facts: CaseFacts, { to, news }: PartnerNews): Letter {
  const { subject, blocks } = told(facts, news);
  const page = withoutPage.includes(news.what) ? [] : [partnerPage(facts)];
  const { frame } = speech(facts).words;
  return letter(facts, to.office, frame.subject(subject, inSubject(facts)), [...blocks, ...page]);
}
