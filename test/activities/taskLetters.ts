// Every variant of the letters that bring a task. In: the case, and who reads. Out: letters by `<file>.<variant>`, for the golden files.
import { taskNotice } from '../../activities/letters/taskNotice.ts';
import type { CaseFacts, Letter } from '../../activities/typesetting/letter.ts';
import type { Ruling } from '../../domain/decision.ts';
import type { AfterLateAnswer, Task } from '../../machines/effects.ts';
import { coChairs } from './worldBank.ts';

const decision = {
  meeting: 'Steering Committee, extraordinary session',
  date: '2026-12-15',
  reference: 'SC/2026/31, item 4',
};

// A record over the union of the machine, so that a new task without a letter here does not compile.
const tasks: { [What in Task['what']]: Task & { what: What } } = {
  rosterUnusable: { what: 'rosterUnusable', reason: 'no Co-Chair is in office on 24 November 2026' },
  closedInDoubt: {
    what: 'closedInDoubt',
    doubts: [{ what: 'unreachedSeats', seats: ['norway', 'twaweza'] }, { what: 'noEngagement' }],
  },
  decisionToConfirm: {
    what: 'decisionToConfirm',
    ruling: { do: 'overrule', seat: 'norway' },
    decision: { ...decision, reason: 'The area is named in the action plan of Ghana.' },
    enteredBy: 'support-unit',
  },
  mailBounced: {
    what: 'mailBounced',
    letter: 'reviewNotice',
    recipient: 'norway',
    reason: '550 5.1.1 no such mailbox',
  },
  lateAnswer: { what: 'lateAnswer', seat: 'norway', take: 'support', reason: null },
  lateObjection: {
    what: 'lateObjection',
    seat: 'norway',
    reason: 'The second area does not say who asked for it.',
    follows: 'acceptanceHeld',
  },
  specialReview: { what: 'specialReview', seat: 'norway', reason: 'The board was replaced last week.' },
  signerRecused: {
    what: 'signerRecused',
    office: 'co-chair-government',
    reason: 'The ministry is negotiating a loan with the organization.',
  },
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
  questionAsked: {
    what: 'questionAsked',
    seat: 'chile',
    number: 2,
    question: 'Which countries asked for this?',
  },
};

/** The same tasks where they read otherwise. */
const otherwise: Record<string, Task> = {
  'closedInDoubt-recused': {
    what: 'closedInDoubt',
    doubts: [
      { what: 'constituencyRecused', constituency: 'government' },
      { what: 'constituencyRecused', constituency: 'civil-society' },
    ],
  },
  ...Object.fromEntries(
    (['kept', 'coChairsDecide', 'specialReview'] satisfies AfterLateAnswer[]).map((follows) => [
      `lateObjection-${follows}`,
      { what: 'lateObjection', seat: 'norway', reason: 'It is vague.', follows } satisfies Task,
    ]),
  ),
  'lateAnswer-reason': {
    what: 'lateAnswer',
    seat: 'norway',
    take: 'abstain',
    reason: 'We take no view on the second area.',
  },
  'mailBounced-delegate': {
    what: 'mailBounced',
    letter: 'seatNews',
    recipient: 'brazil+delegate',
    reason: '552 5.2.2 mailbox full',
  },
  'mailBounced-holder': {
    what: 'mailBounced',
    letter: 'successorNotice',
    recipient: 'brazil+holder',
    reason: '552 5.2.2 mailbox full',
  },
  'mailBounced-contact': {
    what: 'mailBounced',
    letter: 'somethingNew',
    recipient: 'contact',
    reason: '550 5.1.1 no such mailbox',
  },
  ...Object.fromEntries(
    (
      [
        { do: 'uphold', seat: 'norway' },
        { do: 'approve' },
        { do: 'decline' },
        { do: 'extend', workingDays: 1 },
      ] satisfies Ruling[]
    ).map((ruling) => [
      `decisionToConfirm-${ruling.do}`,
      { what: 'decisionToConfirm', ruling, decision, enteredBy: 'co-chair-government' } satisfies Task,
    ]),
  ),
};

const toCoChairs: readonly Task['what'][] = [
  'closedInDoubt',
  'decisionToConfirm',
  'lateAnswer',
  'lateObjection',
];
const holder = (task: Task) =>
  (toCoChairs.includes(task.what) ? coChairs[0]?.holder : undefined) ?? 'Support Unit';

export const taskLetters = (facts: CaseFacts): Record<string, Letter> =>
  Object.fromEntries(
    Object.entries({ ...tasks, ...otherwise }).map(([name, task]) => [
      `taskNotice.${name}`,
      taskNotice(facts, { to: holder(task), task }),
    ]),
  );
