// Every letter that the system can send, in every variant. In: nothing. Out: letters by `<file>.<variant>`, for the golden files.
import { acceptance, acceptanceText } from '../../activities/letters/acceptance.ts';
import { applicantOutcome } from '../../activities/letters/applicantOutcome.ts';
import { applicantReminder } from '../../activities/letters/applicantReminder.ts';
import { partnerNews, type PartnerNews } from '../../activities/letters/partnerNews.ts';
import { publishedNotice } from '../../activities/letters/publishedNotice.ts';
import { receipt } from '../../activities/letters/receipt.ts';
import { reportReminder } from '../../activities/letters/reportReminder.ts';
import { reportRequest } from '../../activities/letters/reportRequest.ts';
import { returnedLetter } from '../../activities/letters/returnedLetter.ts';
import { reviewNotice } from '../../activities/letters/reviewNotice.ts';
import { seatNews } from '../../activities/letters/seatNews.ts';
import { seatReminder } from '../../activities/letters/seatReminder.ts';
import { signatureRequest } from '../../activities/letters/signatureRequest.ts';
import { signerReminder } from '../../activities/letters/signerReminder.ts';
import { taskNotice } from '../../activities/letters/taskNotice.ts';
import type { CaseFacts, Letter } from '../../activities/typesetting/letter.ts';
import { reviewOutcomes } from '../../domain/decision.ts';
import type { ClauseId } from '../../domain/framework.ts';
import type { ApplicantOutcome, SeatNews, Task } from '../../machines/effects.ts';
import { at, closesAt, coChairs, contact } from './worldBank.ts';

const facts: CaseFacts = {
  case: 'world-bank',
  organization: 'The World Bank',
  at,
  publicUrl: 'https://register.example.org',
  supportUnit: 'desk@su.example.org',
};
const seat = {
  id: 'brazil',
  constituency: 'government' as const,
  holder: 'Office of the Brazil seat',
  email: 'brazil@sc.example.org',
};
const [office = { id: '', email: '', holder: '' }] = coChairs;
const to = contact;
const missing: ClauseId[] = ['PR-6', 'LOI-4(b)', 'G1-1'];
const hash = '5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef';
const letterReview = { kind: 'letter' as const, year: 0, round: 1 };
const yearlyReview = { kind: 'yearly' as const, year: 2, round: 1 };
const conditions = [
  { text: 'Share planned activities with the clearinghouse.', owner: 'Global Lead', due: '2027-06-30' },
];
const body =
  'Dear Co-Chairs,\n\nThe World Bank wishes to become a multilateral partner of the Open Government Partnership.\n\n- We value civic participation.\n\nYours sincerely,\nVice President, Governance';
const reservation = 'Reservation on PR-2: We read it without prejudice to our privileges and immunities.';

// Each a record over the union of the machine, so that a new variant without a letter here does not compile.
const outcomes: Record<ApplicantOutcome, string> = {
  setAside: 'A consultancy is a private company.',
  duplicate: 'The same letter was sent twice. (world-bank)',
  lapsed: 'The letter did not meet PR-6, and no mended letter arrived in time.',
  notApproved: 'The reservation cannot stand. (Meeting of March, 2027-03-02, SC/2027/4)',
  withdrawn: 'Our board has changed its plans.',
};
const toPartner: { [What in PartnerNews['news']['what']]: (PartnerNews['news'] & { what: What })[] } = {
  reviewed: reviewOutcomes.map((outcome) => ({
    what: 'reviewed',
    outcome,
    conditions: outcome === 'continueWithConditions' ? conditions : [],
    nextReviewOpensAt: outcome === 'end' ? null : '2027-10-03T09:00:00.000Z',
  })),
  reinstated: [{ what: 'reinstated', reference: 'SC/2027/9' }],
  ended: [{ what: 'ended', reference: 'SC/2027/9' }],
  withdrawalAnnounced: [{ what: 'withdrawalAnnounced', effectiveAt: '2026-11-27T10:00:00.000Z' }],
  withdrawalRevoked: [{ what: 'withdrawalRevoked' }],
  withdrawn: [{ what: 'withdrawn' }],
};
const toSeats: { [What in SeatNews['what']]: (SeatNews & { what: What })[] } = {
  objectionRaised: [
    { what: 'objectionRaised', seat: 'norway', reason: 'The second area does not say who asked for it.' },
  ],
  objectionResolved: [
    { what: 'objectionResolved', seat: 'norway', how: 'withdrawn', closesAt },
    { what: 'objectionResolved', seat: 'norway', how: 'overruled', closesAt: null },
  ],
  approved: [{ what: 'approved', silent: 19, of: 22 }],
  continued: [{ what: 'continued', silent: 20, of: 22 }],
  notApproved: [{ what: 'notApproved', reference: 'SC/2027/4' }],
  returned: [{ what: 'returned', reason: 'The organization asked to add a passage.' }],
  letterWithdrawn: [{ what: 'letterWithdrawn', reason: 'Our board has changed its plans.' }],
  decided: reviewOutcomes.map((outcome) => ({ what: 'decided', outcome, reference: 'SC/2027/9' })),
};
const tasks: { [What in Task['what']]: Task & { what: What } } = {
  rosterUnusable: { what: 'rosterUnusable', reason: 'no Co-Chair is in office on 24 November 2026' },
  unreachedSeats: { what: 'unreachedSeats', seats: ['norway', 'twaweza'] },
  acceptanceRefused: {
    what: 'acceptanceRefused',
    office: 'co-chair-government',
    reason: 'The text names the wrong contact.',
  },
  coChairsVacant: { what: 'coChairsVacant' },
  acceptanceOverdue: { what: 'acceptanceOverdue', missing: ['co-chair-civil-society'] },
  acceptanceUndelivered: { what: 'acceptanceUndelivered', reason: '550 5.1.1 no such mailbox' },
  publicationFailed: {
    what: 'publicationFailed',
    reason: 'the letter does not read back as it was posted',
  },
  reportMissing: { what: 'reportMissing', year: 2 },
  questionAsked: { what: 'questionAsked', seat: 'chile', question: 'Which countries asked for this?' },
};

const signed = { hash, text: acceptanceText(facts, { to, letterHash: hash, approvedAt: closesAt }) };
const signatures = coChairs.map(({ id, holder }) => ({ office: id, holder, at: '2026-12-14T15:30:00.000Z' }));
const notice = { seat, closesAt, document: { text: body, hash }, flags: [] };
const awkward: CaseFacts = {
  ...facts,
  case: 'who',
  organization: 'منظمة <b>الصحة</b> العالمية & partners of a name that goes on and on and on and on and on',
};

/** The variant's name: what happened, and how, where it can happen in several ways. */
const variant = (news: { what: string }) =>
  [news.what, 'outcome' in news ? news.outcome : '', 'how' in news ? news.how : ''].filter(Boolean).join('-');

/** Every variant of every letter, by `<letter's file>.<variant>`. */
export const letterVariants: Record<string, Letter> = {
  'receipt.complete': receipt(facts, { to, missing: [], resubmitted: false }),
  'receipt.incomplete': receipt(facts, { to, missing, resubmitted: false }),
  'receipt.resubmitted': receipt(facts, { to, missing: [], resubmitted: true }),
  'returnedLetter.missing': returnedLetter(facts, { to, missing, note: null, lapsesAt: closesAt }),
  'returnedLetter.noteOnly': returnedLetter(facts, {
    to,
    missing: [],
    note: 'Please name one contact.\n\nTwo are named now.',
    lapsesAt: closesAt,
  }),
  'applicantReminder.missing': applicantReminder(facts, { to, missing, lapsesAt: closesAt }),
  'applicantReminder.noteOnly': applicantReminder(facts, { to, missing: [], lapsesAt: closesAt }),
  ...Object.fromEntries(
    Object.entries(outcomes).map(([outcome, reason]) => [
      `applicantOutcome.${outcome}`,
      applicantOutcome(facts, { to, outcome: outcome as ApplicantOutcome, reason }),
    ]),
  ),
  'reviewNotice.letter': reviewNotice(facts, { ...notice, review: letterReview }),
  'reviewNotice.letterWithReservation': reviewNotice(facts, {
    ...notice,
    review: letterReview,
    flags: [reservation],
  }),
  'reviewNotice.letterAgain': reviewNotice(facts, { ...notice, review: { ...letterReview, round: 2 } }),
  'reviewNotice.awkward': reviewNotice(awkward, {
    ...notice,
    review: letterReview,
    flags: ['<script>alert("1")</script>'],
  }),
  'reviewNotice.yearly': reviewNotice(facts, {
    ...notice,
    review: yearlyReview,
    document: { text: 'We helped five countries with their action plans.', hash: null },
  }),
  'reviewNotice.yearlyWithoutReport': reviewNotice(facts, {
    ...notice,
    review: yearlyReview,
    document: { text: 'The partner sent no report in time.', hash: null },
    flags: [
      'No report was received.',
      'Condition due 2027-06-30 (Global Lead): Share planned activities with the clearinghouse.',
    ],
  }),
  'seatReminder.letter': seatReminder(facts, { seat, review: letterReview, closesAt }),
  'seatReminder.yearly': seatReminder(facts, { seat, review: yearlyReview, closesAt }),
  ...Object.fromEntries(
    Object.values(toSeats)
      .flat()
      .map((news) => [
        `seatNews.${variant(news)}`,
        seatNews(facts, {
          seat,
          review: ['continued', 'decided'].includes(news.what) ? yearlyReview : letterReview,
          news,
        }),
      ]),
  ),
  'seatNews.objectionRaised-yearly': seatNews(facts, {
    seat,
    review: yearlyReview,
    news: { what: 'objectionRaised', seat: 'norway', reason: 'The report names no results.' },
  }),
  'signatureRequest.letter': signatureRequest(facts, { office, acceptance: signed }),
  'signerReminder.letter': signerReminder(facts, { office, acceptance: signed }),
  'acceptance.signed': acceptance(facts, { to, acceptance: signed, signatures }),
  'publishedNotice.partner': publishedNotice(facts, { to, since: '2026-12-14T15:30:00.000Z' }),
  'reportRequest.plain': reportRequest(facts, { to, year: 1, dueAt: closesAt, conditions: [] }),
  'reportRequest.conditions': reportRequest(facts, { to, year: 2, dueAt: closesAt, conditions }),
  'reportReminder.before': reportReminder(facts, { to, year: 1, dueAt: closesAt }),
  'reportReminder.overdue': reportReminder({ ...facts, at: closesAt }, { to, year: 1, dueAt: closesAt }),
  ...Object.fromEntries(
    Object.values(toPartner)
      .flat()
      .map((news) => [`partnerNews.${variant(news)}`, partnerNews(facts, { to, news })]),
  ),
  ...Object.fromEntries(
    Object.values(tasks).map((task) => [
      `taskNotice.${task.what}`,
      taskNotice(facts, { to: task.what === 'unreachedSeats' ? office.holder : 'Support Unit', task }),
    ]),
  ),
};
