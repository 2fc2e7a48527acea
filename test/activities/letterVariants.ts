// Every letter that the system can send, in every variant. In: nothing. Out: letters by `<file>.<variant>`, for the golden files.
import { awaited } from '../../acceptance/formalLetter.ts';
import { acceptance } from '../../activities/letters/acceptance.ts';
import { applicantOutcome } from '../../activities/letters/applicantOutcome.ts';
import { applicantReminder } from '../../activities/letters/applicantReminder.ts';
import { partnerNews, type PartnerNews } from '../../activities/letters/partnerNews.ts';
import { letterArrived } from '../../activities/letters/letterArrived.ts';
import { publishedNotice } from '../../activities/letters/publishedNotice.ts';
import { receipt } from '../../activities/letters/receipt.ts';
import { reportReminder } from '../../activities/letters/reportReminder.ts';
import { reportRequest } from '../../activities/letters/reportRequest.ts';
import { returnedLetter } from '../../activities/letters/returnedLetter.ts';
import { signatureRequest } from '../../activities/letters/signatureRequest.ts';
import { signerReminder } from '../../activities/letters/signerReminder.ts';
import { acceptanceText } from '../../activities/wording/acceptanceText.ts';
import type { Letter } from '../../activities/typesetting/letter.ts';
import { reviewOutcomes } from '../../domain/decision.ts';
import type { Flag } from '../../domain/flags.ts';
import type { ClauseId } from '../../domain/framework.ts';
import type { ApplicantOutcome, Arrival } from '../../machines/effects.ts';
import { facts, hash } from './letterFacts.ts';
import { seatLetters } from './seatLetters.ts';
import { taskLetters } from './taskLetters.ts';
import { at, closesAt, coChairs, contact } from './worldBank.ts';

const [office = { id: '', email: '', holder: '' }] = coChairs;
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
  { flag: 'sentByAnother', sentence: 'The letter was sent by the country office.', clause: 'G1-1' },
];

// Each a record over the union of the machine, so that a new variant without a letter here does not compile.
const outcomes: Record<ApplicantOutcome, string> = {
  'setAside.notMultilateral': 'A consultancy is a private company.',
  'setAside.fromSubsidiary': 'The office in Lima is a part of The World Bank.',
  'setAside.notALetterOfIntent': 'The letter invites OGP to a conference.',
  'setAside.other': 'The letter was meant for another partnership.',
  duplicate: 'The same letter was sent twice. (world-bank)',
  lapsed: 'The letter did not meet PR-6, and no mended letter arrived in time.',
  notApproved: 'The reservation cannot stand.\n\nRecorded: Meeting of March, 2 March 2027, SC/2027/4.',
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
  questionAsked: [{ what: 'questionAsked', number: 2, question: 'Which countries asked for this?' }],
  specialReviewOpened: [{ what: 'specialReviewOpened', reason: 'The board was replaced last week.' }],
  specialReviewClosed: [{ what: 'specialReviewClosed' }],
};

const draft = { to, letterHash: hash, receivedAt: at, approvedAt: closesAt, record: null };
const acceptanceAsDrafted = {
  text: acceptanceText({ ...facts, at: closesAt }, draft),
  draftedAt: closesAt,
  signatures: coChairs.map(awaited),
};
const substitute = { ...office, holder: 'Office of the norway seat', substituteFor: office.holder };
const signing = coChairs.map((one) => ({ ...awaited(one), at: '2026-12-14T15:30:00.000Z' }));
const signed = { ...acceptanceAsDrafted, signatures: signing };
const signedBySubstitute = {
  ...signed,
  signatures: [{ ...awaited(substitute), at: '2026-12-14T15:30:00.000Z' }, ...signing.slice(1)],
};
/** The variant's name: what happened, and how, where it can happen in several ways. */
const variant = (news: PartnerNews['news']) =>
  [news.what, 'outcome' in news ? news.outcome : ''].filter(Boolean).join('-');

/** Every variant of every letter, by `<letter's file>.<variant>`. */
export const letterVariants: Record<string, Letter> = {
  'receipt.complete': receipt(facts, { to, missing: [], flags: [], arrival }),
  'receipt.incomplete': receipt(facts, { to, missing, flags: [], arrival }),
  'receipt.notMultilateral': receipt(facts, { to, missing: ['LOI-1'], flags: [], arrival }),
  'receipt.noted': receipt(facts, {
    to,
    missing: [],
    flags,
    arrival: { ...arrival, follows: 'world-bank-1' },
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
    Object.entries(outcomes).map(([outcome, reason]) => [
      `applicantOutcome.${outcome}`,
      applicantOutcome(facts, { to, outcome: outcome as ApplicantOutcome, reason }),
    ]),
  ),
  ...seatLetters,
  'signatureRequest.letter': signatureRequest(facts, { office, hash, acceptance: acceptanceAsDrafted }),
  'signatureRequest.substitute': signatureRequest(facts, {
    office: substitute,
    hash,
    acceptance: acceptanceAsDrafted,
  }),
  'signerReminder.letter': signerReminder(facts, { office, hash, acceptance: acceptanceAsDrafted }),
  'acceptance.signed': acceptance(facts, { to, hash, acceptance: signed }),
  'acceptance.signedBySubstitute': acceptance(facts, { to, hash, acceptance: signedBySubstitute }),
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
  ...taskLetters,
};
