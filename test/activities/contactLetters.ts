// Every variant of the letters to applicant, contact and partner, and of what the Support Unit reads of a letter that came in.
// In: the case, and who reads. Out: letters by `<file>.<variant>`, for the golden files.
import { applicantOutcome, type Outcome } from '../../activities/letters/applicantOutcome.ts';
import { applicantReminder } from '../../activities/letters/applicantReminder.ts';
import { letterArrived } from '../../activities/letters/letterArrived.ts';
import { partnerNews, type PartnerNews } from '../../activities/letters/partnerNews.ts';
import { publishedNotice } from '../../activities/letters/publishedNotice.ts';
import { receipt } from '../../activities/letters/receipt.ts';
import { reportReminder } from '../../activities/letters/reportReminder.ts';
import { reportRequest } from '../../activities/letters/reportRequest.ts';
import { returnedLetter } from '../../activities/letters/returnedLetter.ts';
import type { CaseFacts, Letter } from '../../activities/typesetting/letter.ts';
import { reviewOutcomes } from '../../domain/decision.ts';
import { flagsOf, type Flag } from '../../domain/flags.ts';
import type { ClauseId } from '../../domain/framework.ts';
import type { ApplicantOutcome, Arrival } from '../../machines/effects.ts';
import { closesAt, contact, letter } from './worldBank.ts';

const to = contact;
const missing: ClauseId[] = ['PR-6', 'LOI-4(b)', 'G1-1'];
const conditions = [
  { text: 'Share planned activities with the clearinghouse.', owner: 'Global Lead', due: '2027-06-30' },
];
/** The letter came by post on a Friday and was recorded on the Tuesday after. */
const arrival: Arrival = {
  receivedAt: '2026-11-20T15:00:00.000Z',
  channel: 'post',
  recordedBy: 'supportUnit',
  version: 'first',
  follows: null,
};
const flags: Flag[] = [
  {
    flag: 'unsigned',
    sentence: 'The letter is not signed: it names nobody who signed for the organization.',
    clause: 'LOI-1',
  },
  {
    flag: 'sentByAnother',
    sentence: 'The letter was sent by the country office.',
    clause: 'G1-1',
    sender: 'the country office',
    contact: null,
  },
];
/** All that can be noted on one letter. */
const everything = flagsOf({
  ...letter,
  organization: { ...letter.organization, parent: 'Bretton Woods Institutions' },
  language: 'pt',
  translation: { language: 'en', by: 'Support Unit', section: 'Translation (not binding)' },
  sender: { office: 'Country office, Lima' },
  reservations: [{ clause: 'PR-2', passage: 'Without prejudice to our privileges and immunities.' }],
});

/** Why, and what of it the machine gives. */
type Because = Omit<Outcome, 'to' | 'outcome'>;

// Each a record over the union of the machine, so that a new variant without a letter here does not compile.
const outcomes: Record<ApplicantOutcome, Because> = {
  'setAside.notMultilateral': { reason: 'A consultancy is a private company.' },
  'setAside.fromSubsidiary': { reason: 'The office in Lima is a part of The World Bank.' },
  'setAside.notALetterOfIntent': { reason: 'The letter invites OGP to a conference.' },
  'setAside.other': { reason: 'The letter was meant for another partnership.' },
  duplicate: { reason: 'The same letter was sent twice. (world-bank)' },
  lapsed: {
    reason: 'The letter did not meet PR-6, and no mended letter arrived in time.',
    lacked: ['PR-6'],
  },
  notApproved: {
    reason: 'The reservation cannot stand.\n\nRecorded: Meeting of March, 2 March 2027, SC/2027/4.',
    decision: {
      meeting: 'Meeting of March',
      date: '2027-03-02',
      reference: 'SC/2027/4',
      reason: 'The reservation cannot stand.',
    },
  },
  withdrawn: { reason: 'Our board has changed its plans.' },
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
  questionAsked: [{ what: 'questionAsked', number: 2, question: 'Which countries asked for this?' }],
  specialReviewOpened: [{ what: 'specialReviewOpened', reason: 'The board was replaced last week.' }],
  specialReviewClosed: [{ what: 'specialReviewClosed' }],
  contactHandedOver: [
    { what: 'contactHandedOver', by: 'contact', successor: 'Global Lead, Open Data', reason: null },
    {
      what: 'contactHandedOver',
      by: 'supportUnit',
      successor: 'Global Lead, Open Data',
      reason: 'The signatory confirmed it by telephone.',
    },
  ],
  contactTakenOver: [
    { what: 'contactTakenOver', by: 'contact', asked: [] },
    {
      what: 'contactTakenOver',
      by: 'supportUnit',
      asked: [
        { what: 'mendedLetter', until: closesAt },
        { what: 'yearlyReport', until: closesAt },
        { what: 'answer' },
      ],
    },
  ],
};

/** The variant's name: what happened, and how, where it can happen in several ways. */
const variant = (news: PartnerNews['news']) =>
  [news.what, 'outcome' in news ? news.outcome : '', 'by' in news ? news.by : ''].filter(Boolean).join('-');

export const contactLetters = (facts: CaseFacts): Record<string, Letter> => ({
  'receipt.complete': receipt(facts, { to, missing: [], flags: [], arrival }),
  'receipt.incomplete': receipt(facts, { to, missing, flags: [], arrival }),
  'receipt.notMultilateral': receipt(facts, { to, missing: ['LOI-1'], flags: [], arrival }),
  'receipt.noted': receipt(facts, {
    to,
    missing: [],
    flags,
    arrival: { ...arrival, follows: 'world-bank-1' },
  }),
  'receipt.everythingNoted': receipt(facts, { to, missing: [], flags: everything, arrival }),
  'receipt.untranslated': receipt(facts, {
    to,
    missing: [],
    flags: flagsOf({ ...letter, language: 'pt', signatory: { office: 'President' } }),
    arrival,
  }),
  'receipt.mended': receipt(facts, {
    to,
    missing: [],
    flags: [],
    arrival: { ...arrival, version: 'mended' },
  }),
  'receipt.underReview': receipt(facts, {
    to,
    missing: [],
    flags: [],
    arrival: { ...arrival, version: 'underReview' },
  }),
  'letterArrived.noted': letterArrived(facts, { missing, flags, arrival }),
  'letterArrived.byTheContact': letterArrived(facts, {
    missing: [],
    flags: [],
    arrival: { ...arrival, recordedBy: 'contact', channel: 'form', follows: 'world-bank-1' },
  }),
  'letterArrived.underReview': letterArrived(facts, {
    missing: [],
    flags,
    arrival: { ...arrival, version: 'underReview' },
  }),
  'returnedLetter.missing': returnedLetter(facts, {
    to,
    missing,
    unsigned: true,
    note: null,
    lapsesAt: closesAt,
  }),
  'returnedLetter.unsigned': returnedLetter(facts, {
    to,
    missing: [],
    unsigned: true,
    note: null,
    lapsesAt: closesAt,
  }),
  'returnedLetter.noteOnly': returnedLetter(facts, {
    to,
    missing: [],
    unsigned: false,
    note: 'Please name one contact.\n\nTwo are named now.',
    lapsesAt: closesAt,
  }),
  'applicantReminder.missing': applicantReminder(facts, { to, missing, lapsesAt: closesAt }),
  'applicantReminder.noteOnly': applicantReminder(facts, { to, missing: [], lapsesAt: closesAt }),
  ...Object.fromEntries(
    Object.entries(outcomes).map(([outcome, because]) => [
      `applicantOutcome.${outcome}`,
      applicantOutcome(facts, { to, outcome: outcome as ApplicantOutcome, ...because }),
    ]),
  ),
  'applicantOutcome.lapsed-unsigned': applicantOutcome(facts, {
    to,
    outcome: 'lapsed',
    reason: 'The letter did not say who signed it.',
    lacked: [],
  }),
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
});
