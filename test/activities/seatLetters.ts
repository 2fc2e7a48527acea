// Every variant of the letters to seats: notices, reminders, news, and the copies for delegates; those about answers come along. In: the case, and who reads.
// Out: letters by `<file>.<variant>`, for the golden files.
import { delegateCopy } from '../../activities/letters/delegateCopy.ts';
import { reminderDigest } from '../../activities/letters/reminderDigest.ts';
import { reviewNotice, type ReviewNotice } from '../../activities/letters/reviewNotice.ts';
import { seatNews, type NewsInFull } from '../../activities/letters/seatNews.ts';
import { seatReminder } from '../../activities/letters/seatReminder.ts';
import { successorNotice, type SuccessorNotice } from '../../activities/letters/successorNotice.ts';
import type { CaseFacts, Letter } from '../../activities/typesetting/letter.ts';
import { reviewOutcomes } from '../../domain/decision.ts';
import type { Comparison } from '../../domain/comparison.ts';
import type { AfterLateAnswer, Amendment, Noted, ReviewRef } from '../../machines/effects.ts';
import { compareTexts } from '../../register/comparing/compareTexts.ts';
import { answerLetters } from './answerLetters.ts';
import {
  awkwardly,
  body,
  conflictedSeat,
  hash,
  letterReview,
  nextHash,
  seat,
  specialReview,
  under,
  yearlyReview,
} from './letterFacts.ts';
import { at, closesAt } from './worldBank.ts';

const reserved = (passage: string): Noted => ({
  flag: 'reservation',
  clause: 'PR-2',
  passage,
  sentence: `Reservation on PR-2: ${passage}`,
});
const reservation = reserved('We read it without prejudice to our privileges and immunities.');
const notice: ReviewNotice = {
  seat,
  closesAt,
  review: letterReview,
  document: { text: body, hash },
  flags: [],
  newVersion: null,
};

const before = body.replace('- We', '- We will work in two areas: procurement and budgets.\n- We');
const after = before.replace('two areas: procurement', 'three areas: procurement, health');
const editorial: Amendment = {
  nature: 'editorial',
  from: hash,
  to: nextHash,
  summary: 'The second area is spelled out.',
};
const substantive: Amendment = {
  ...editorial,
  nature: 'substantive',
  summary: 'Health is a third area.\n\nNothing else has changed.',
};
function compared(one: string, other: string): Comparison {
  const { from, to, ...rest } = compareTexts(one, other);
  return { ...rest, from: { hash, ...from }, to: { hash: nextHash, ...to } };
}
const comparison = compared(before, after);
const long = Array.from({ length: 400 }, (_, n) => `Passage ${n} speaks of matter ${n * 7} at some length.`);
const longer = [...long, ...long.map((one) => `Besides, ${one}`)].join('\n\n');
const newDocument = { text: after, hash: nextHash };

const decision = {
  meeting: 'Steering Committee, extraordinary session',
  date: '2026-12-15',
  reference: 'SC/2026/31, item 4',
};
const reasoned = { ...decision, reason: 'The area is named in the action plan of Ghana.' };

const successor: SuccessorNotice = {
  seat: { ...seat, holder: 'New office of the Brazil seat' },
  review: letterReview,
  closesAt,
  document: { text: body, hash },
  flags: [],
  position: null,
  objection: null,
};

// A record over the union of the machine, so that new news without a letter here does not compile.
const news: { [What in NewsInFull['what']]: (NewsInFull & { what: What })[] } = {
  objectionRaised: [
    {
      what: 'objectionRaised',
      seat: 'norway',
      reason: 'The second area does not say who asked for it.',
      blocks: true,
    },
  ],
  objectionResolved: [
    { what: 'objectionResolved', seat: 'norway', how: 'withdrawn', closesAt, reason: 'Ghana did.' },
    { what: 'objectionResolved', seat: 'norway', how: 'overruled', closesAt: null, decision: reasoned },
  ],
  approved: [{ what: 'approved', silent: 19, of: 22, noted: 0, settled: 0 }],
  continued: [{ what: 'continued', silent: 20, of: 22, noted: 0, settled: 0 }],
  approvedByDecision: [{ what: 'approvedByDecision', decision: reasoned }],
  notApproved: [
    {
      what: 'notApproved',
      decision: { ...decision, reason: 'Nobody has asked for the second area.' },
      upheld: true,
    },
  ],
  returned: [{ what: 'returned', reason: 'The organization asked to add a passage.' }],
  letterWithdrawn: [{ what: 'letterWithdrawn', reason: 'Our board has changed its plans.' }],
  decided: reviewOutcomes.map((outcome) => ({ what: 'decided', outcome, reference: 'SC/2027/9' })),
  windowExtended: [
    {
      what: 'windowExtended',
      by: 'coChairs',
      closesAt,
      reason: 'Two seats asked for a translation.',
      deferrals: 1,
    },
  ],
  windowPaused: [
    { what: 'windowPaused', until: closesAt, reason: 'The committee meets next week.', deferrals: 2 },
  ],
  windowResumed: [{ what: 'windowResumed', closesAt }],
  letterAmended: [{ what: 'letterAmended', amendment: editorial, closesAt, comparison, text: after }],
  amendmentContested: [
    { what: 'amendmentContested', seat: 'norway', reason: 'A third area is more than a matter of form.' },
  ],
  questionAnswered: [
    {
      what: 'questionAnswered',
      question: {
        number: 2,
        seat: 'chile',
        at,
        question: 'Which countries asked for this?',
        answers: [
          { by: 'support-unit', at, answer: 'We have asked the organization.' },
          { by: 'contact', at: closesAt, answer: 'Chile and Ghana did.\n\nKenya may follow.' },
        ],
      },
    },
  ],
  reopened: [{ what: 'reopened', reason: 'Two answers came a minute late.', closesAt }],
  answerLate: [
    {
      what: 'answerLate',
      take: 'no-objection',
      closedAt: closesAt,
      shownTo: ['co-chair-government', 'co-chair-civil-society'],
      follows: 'kept',
    },
  ],
  specialReviewOpened: [
    { what: 'specialReviewOpened', seat: 'norway', reason: 'The board was replaced last week.' },
  ],
  specialReviewClosed: [{ what: 'specialReviewClosed' }],
  lateObjectionSettled: [
    { what: 'lateObjectionSettled', seat: 'norway', how: 'withdrawn', reason: null },
    { what: 'lateObjectionSettled', seat: 'norway', how: 'dismissed', reason: 'It was answered in October.' },
  ],
};

/** The review that each kind of news is mostly about. */
const reviewIn = (what: NewsInFull['what']): ReviewRef =>
  ['continued', 'decided'].includes(what)
    ? yearlyReview
    : what.startsWith('special')
      ? specialReview
      : letterReview;

/** The variant's name: what happened, and how, where it can happen in several ways. */
const named = (one: NewsInFull) =>
  [one.what, 'outcome' in one ? one.outcome : '', 'how' in one ? one.how : ''].filter(Boolean).join('-');

const telling =
  (facts: CaseFacts) =>
  (one: NewsInFull, review = reviewIn(one.what)) =>
    seatNews(facts, { seat, review, news: one });

/** The same news where it reads otherwise. */
const otherwise = (told: ReturnType<typeof telling>): Record<string, Letter> => ({
  'objectionRaised-yearly': told(
    { what: 'objectionRaised', seat: 'norway', reason: 'The report names no results.', blocks: true },
    yearlyReview,
  ),
  'objectionRaised-recorded': told({
    what: 'objectionRaised',
    seat: 'norway',
    reason: 'The second area does not say who asked for it.',
    blocks: false,
  }),
  'objectionResolved-yearly': told(
    { what: 'objectionResolved', seat: 'norway', how: 'withdrawn', closesAt },
    yearlyReview,
  ),
  'objectionRaised-own': told({
    what: 'objectionRaised',
    seat: seat.id,
    reason: 'The second area does not say who asked for it.',
    part: 'The second area',
    remedy: 'A sentence that names the country.',
    blocks: true,
  }),
  'objectionRaised-ownRecorded': told({
    what: 'objectionRaised',
    seat: seat.id,
    reason: 'The second area does not say who asked for it.',
    blocks: false,
  }),
  'objectionResolved-own': told({
    what: 'objectionResolved',
    seat: seat.id,
    how: 'withdrawn',
    closesAt,
  }),
  'objectionResolved-ownOverruled': told({
    what: 'objectionResolved',
    seat: seat.id,
    how: 'overruled',
    closesAt,
    decision,
  }),
  'approved-noted': told({ what: 'approved', silent: 20, of: 22, noted: 1, settled: 1 }),
  'approved-settled': told({ what: 'approved', silent: 20, of: 22, noted: 0, settled: 2 }),
  'approved-accepted': told({
    what: 'approved',
    silent: 22,
    of: 22,
    noted: 0,
    settled: 0,
    accepted: 'All have read it; the session was moved.',
  }),
  'approved-nobodySilent': told({ what: 'approved', silent: 1, of: 1, noted: 0, settled: 0 }),
  'approvedByDecision-yearly': told({ what: 'approvedByDecision', decision }, yearlyReview),
  'notApproved-declined': told({ what: 'notApproved', decision, upheld: false }),
  'windowExtended-committee': told({
    what: 'windowExtended',
    by: 'committee',
    closesAt,
    reason: 'The translation is late.\n\nRecorded: Steering Committee, 15 December 2026, SC/2026/31.',
    deferrals: 3,
  }),
  'decided-special': told({ what: 'decided', outcome: 'suspend', reference: 'SC/2027/9' }, specialReview),
  'letterAmended-rewritten': told({
    what: 'letterAmended',
    amendment: { ...editorial, nature: 'substantive' },
    closesAt: null,
    comparison: compared(before, 'We write to you about something else.\n\nIt is new in every word.'),
    text: 'We write to you about something else.\n\nIt is new in every word.',
  }),
  'reopened-blocked': told({ what: 'reopened', reason: 'An objection came a minute late.', closesAt: null }),
  ...Object.fromEntries(
    (['coChairsDecide', 'acceptanceHeld', 'specialReview'] satisfies AfterLateAnswer[]).map((follows) => [
      `answerLate-${follows}`,
      told({ what: 'answerLate', take: 'objection', closedAt: closesAt, shownTo: [], follows }),
    ]),
  ),
  'answerLate-yearly': told(
    {
      what: 'answerLate',
      take: 'abstain',
      closedAt: closesAt,
      shownTo: ['co-chair-government'],
      follows: 'kept',
    },
    yearlyReview,
  ),
  'lateObjectionSettled-own': told({
    what: 'lateObjectionSettled',
    seat: seat.id,
    how: 'withdrawn',
    reason: 'The area is named now.',
  }),
  'lateObjectionSettled-special': told(
    { what: 'lateObjectionSettled', seat: 'norway', how: 'withdrawn', reason: null },
    specialReview,
  ),
});

export const seatLetters = (facts: CaseFacts): Record<string, Letter> => ({
  ...under('reviewNotice', {
    letter: reviewNotice(facts, notice),
    letterWithReservation: reviewNotice(facts, { ...notice, flags: [reservation] }),
    repliesToTheDesk: reviewNotice({ ...facts, repliesAreRead: false }, notice),
    letterAgain: reviewNotice(facts, { ...notice, review: { ...letterReview, round: 2 } }),
    standing: reviewNotice(facts, { ...notice, closesAt: null }),
    amendedStanding: reviewNotice(facts, {
      ...notice,
      closesAt: null,
      document: newDocument,
      newVersion: { amendment: substantive, comparison },
    }),
    conflicted: reviewNotice(facts, { ...notice, seat: conflictedSeat }),
    amended: reviewNotice(facts, {
      ...notice,
      review: { ...letterReview, round: 2 },
      document: newDocument,
      newVersion: { amendment: substantive, comparison },
    }),
    amendedContested: reviewNotice(facts, {
      ...notice,
      document: newDocument,
      newVersion: { amendment: editorial, comparison: null },
    }),
    amendedAtLength: reviewNotice(facts, {
      ...notice,
      newVersion: { amendment: substantive, comparison: compared(long.join('\n\n'), longer) },
    }),
    awkward: reviewNotice(awkwardly(facts), { ...notice, flags: [reserved('<script>alert("1")</script>')] }),
    yearly: reviewNotice(facts, {
      ...notice,
      review: yearlyReview,
      document: { text: 'We helped five countries with their action plans.', hash: null },
    }),
    yearlyWithoutReport: reviewNotice(facts, {
      ...notice,
      review: yearlyReview,
      document: { text: 'The partner sent no report in time.', hash: null },
      flags: [
        { flag: 'noReport' },
        {
          flag: 'condition',
          due: '2027-06-30',
          owner: 'Global Lead',
          text: 'Share planned activities with the clearinghouse.',
        },
      ],
    }),
    special: reviewNotice(facts, { ...notice, review: specialReview }),
  }),
  ...under('successorNotice', {
    nothingSaid: successorNotice(facts, successor),
    position: successorNotice(facts, {
      ...successor,
      seat: conflictedSeat,
      position: { take: 'abstain', at, reason: 'We take no view on the second area.' },
    }),
    stalePosition: successorNotice(facts, {
      ...successor,
      flags: [reservation],
      position: { take: 'support', at, stale: true },
    }),
    objection: successorNotice(facts, {
      ...successor,
      closesAt: null,
      position: { take: 'objection', at },
      objection: { reason: 'The second area does not say who asked for it.', raisedAt: at },
    }),
    yearly: successorNotice(facts, {
      ...successor,
      review: yearlyReview,
      document: { text: 'We helped five countries with their action plans.', hash: null },
    }),
  }),
  ...under('seatReminder', {
    letter: seatReminder(facts, { seat, review: letterReview, closesAt }),
    yearly: seatReminder(facts, { seat, review: yearlyReview, closesAt }),
  }),
  ...answerLetters(facts),
  ...under('reminderDigest', {
    two: reminderDigest(facts, {
      seat,
      reviews: [
        { case: 'world-bank', organization: facts.organization, review: yearlyReview, closesAt },
        {
          case: 'who',
          organization: awkwardly(facts).organization,
          review: letterReview,
          closesAt: '2026-12-11T11:59:59.000Z',
        },
      ],
    }),
  }),
  ...under('seatNews', {
    ...Object.fromEntries(
      Object.values(news)
        .flat()
        .map((one) => [named(one), telling(facts)(one)]),
    ),
    ...otherwise(telling(facts)),
  }),
  ...under('delegateCopy', {
    reminder: delegateCopy(
      facts,
      seatReminder(facts, { seat: conflictedSeat, review: letterReview, closesAt }),
      conflictedSeat,
      conflictedSeat.delegate ?? { id: '', holder: '', email: '', from: '', until: '' },
    ),
  }),
});
