// What each request of the machine asks of the person who puts it: the one place that knows the forms. In: a request's name. Out: what
// its button says and its fields. The compiler counts them; what a request does, and by which clause, stands in the machine.
import type { PartnershipContext } from '../../machines/context.ts';
import type { PartnershipRequest } from '../../machines/events.ts';
import { email, line, passage, workingDays, date, letterFile, type ActField } from './fieldKinds.ts';
import {
  grounds,
  kinds,
  offices,
  outcomes,
  positions,
  questions,
  rulings,
  seats,
  tongues,
} from './choices.ts';

export type RequestType = PartnershipRequest['type'];

export interface ActSpec {
  /** What the button says: a verb and what it is done to. */
  name: string;
  fields: readonly ActField[];
  /** Rarely done: it stands after the usual ones. */
  rare?: true;
}

const reason = passage('reason', 'Reason', {
  help: 'It is kept with the act and read by those who are told.',
});
const reasonIfAny = passage('reason', 'Reason', { required: false });
const seat: ActField = { name: 'seat', label: 'Seat', required: true, kind: 'choice', choices: seats };
const office: ActField = {
  name: 'office',
  label: 'Office',
  required: true,
  kind: 'choice',
  choices: offices,
};
const letter = letterFile('letter', 'Letter file');

const decision: readonly ActField[] = [
  line('decision.meeting', 'Meeting', { help: 'The meeting or the written procedure that decided.' }),
  date('decision.date', 'Date of the decision'),
  line('decision.reference', 'Reference', { help: 'Where it is recorded: minutes, document number.' }),
  passage('decision.reason', 'Reason', { required: false }),
];

const reading: readonly ActField[] = [
  { name: 'language', label: 'Reads in', required: false, kind: 'choice', choices: tongues },
  line('zone', 'Time zone', { required: false, help: 'Such as America/Lima; UTC where nothing is said.' }),
];

const holder: readonly ActField[] = [
  line('holder', 'New holder', { help: 'A person or a desk, as it is to be addressed.' }),
  email('email', 'Mailbox'),
  ...reading,
];

const delegate: readonly ActField[] = [
  line('delegate.id', 'Delegate’s id', {
    required: false,
    help: 'Only where somebody else may speak for the seat for a time: the id under which the delegate acts.',
  }),
  line('delegate.holder', 'Delegate', { required: false }),
  email('delegate.email', 'Delegate’s mailbox', { required: false }),
  date('delegate.from', 'Speaks from', { required: false }),
  date('delegate.until', 'Speaks until', { required: false, help: 'The last day.' }),
];

export const specs: Record<RequestType, ActSpec> = {
  'letter.submitted': { name: 'Record a letter of intent', fields: [letter] },
  'letter.declaredComplete': { name: 'Declare the letter complete', fields: [] },
  'letter.returned': {
    name: 'Return the letter',
    fields: [
      passage('note', 'Note to the organization', {
        required: false,
        help: 'What is missing is listed by itself, each with its clause.',
      }),
    ],
  },
  'letter.resubmitted': { name: 'Record a mended letter', fields: [letter] },
  'letter.setAside': {
    name: 'Set the letter aside',
    fields: [
      { name: 'ground', label: 'Ground', required: true, kind: 'choice', choices: grounds },
      passage('reason', 'Reason', { help: 'The organization reads it.' }),
    ],
    rare: true,
  },
  'letter.markedDuplicate': {
    name: 'Mark as a duplicate',
    fields: [line('of', 'Case that it duplicates', { help: 'The id of the other case.' }), reason],
    rare: true,
  },
  'review.opened': { name: 'Open the review', fields: [] },
  'question.answered': {
    name: 'Answer a question',
    fields: [
      { name: 'question', label: 'Question', required: true, kind: 'number-choice', choices: questions },
      passage('answer', 'Answer', { help: 'Every seat gets it.' }),
    ],
  },
  'position.taken': {
    name: 'Take a position',
    fields: [
      seat,
      { name: 'take', label: 'Position', required: true, kind: 'choice', choices: positions },
      passage('reason', 'Reason', { required: false, help: 'Needed for an abstention and a recusal.' }),
    ],
  },
  'position.reaffirmed': { name: 'Say that the position still stands', fields: [seat] },
  'notice.acknowledged': { name: 'Say that the notice was read', fields: [seat] },
  'question.asked': {
    name: 'Ask a question',
    fields: [seat, passage('question', 'Question', { help: 'It goes to the Support Unit and the contact.' })],
  },
  'objection.raised': {
    name: 'Object',
    fields: [
      seat,
      passage('reason', 'Reason', { help: 'The other seats read it.' }),
      line('part', 'Part that it concerns', { required: false }),
      passage('remedy', 'What would remove it', { required: false }),
      {
        name: 'attributable',
        label: 'The seat agrees to be named when the objection is published with the outcome',
        required: false,
        kind: 'check',
      },
    ],
  },
  'objection.withdrawn': { name: 'Withdraw the objection', fields: [seat, reasonIfAny] },
  'objection.confirmed': { name: 'Keep the objection', fields: [seat, reasonIfAny] },
  'amendment.contested': { name: 'Contest that the change is one of form', fields: [seat, reason] },
  'acceptance.signed': { name: 'Sign the acceptance', fields: [office] },
  'acceptance.refused': { name: 'Refuse to sign', fields: [office, reason] },
  'acceptance.recused': { name: 'Recuse from signing', fields: [office, reason] },
  'silence.accepted': { name: 'Accept the silence', fields: [reason] },
  'notices.resent': { name: 'Send the notices again', fields: [] },
  'window.extended': { name: 'Extend the window', fields: [workingDays('workingDays'), reason] },
  'window.paused': { name: 'Pause the window', fields: [workingDays('workingDays'), reason] },
  'window.resumed': { name: 'Let the window go on', fields: [] },
  'window.closedEarly': { name: 'Close the window early', fields: [] },
  'review.reopened': { name: 'Open the review again', fields: [reason] },
  'lateObjection.dismissed': { name: 'Dismiss the late objection', fields: [reason] },
  'decision.confirmed': { name: 'Confirm the decision', fields: [] },
  'decision.discarded': { name: 'Discard the decision', fields: [reason] },
  'decision.entered': {
    name: 'Enter a decision of the committee',
    fields: [
      { name: 'ruling', label: 'What was decided', required: true, kind: 'ruling', choices: rulings },
      workingDays('ruling.workingDays', { required: false, help: 'Only where the window is extended.' }),
      ...decision,
    ],
  },
  'letter.amended': {
    name: 'Record a new version of the letter',
    fields: [
      letter,
      { name: 'nature', label: 'Kind of change', required: true, kind: 'choice', choices: kinds },
      passage('summary', 'What changed', { help: 'Every seat reads it beside the comparison.' }),
    ],
    rare: true,
  },
  'letter.withdrawn': { name: 'Withdraw the letter', fields: [reason], rare: true },
  'seat.handedOver': { name: 'Hand a seat over', fields: [seat, ...holder, ...delegate], rare: true },
  'office.handedOver': { name: 'Hand an office over', fields: [office, ...holder], rare: true },
  'contact.handedOver': {
    name: 'Hand the contact over',
    fields: [
      line('office', 'New contact', { help: 'An office or a person, as it is to be addressed.' }),
      email('email', 'Mailbox'),
      ...reading,
      passage('reason', 'Reason', {
        required: false,
        help: 'Needed of the Support Unit: who confirmed it for the organization, such as the signatory of its letter.',
      }),
    ],
    rare: true,
  },
  'acceptance.redrafted': { name: 'Draft the acceptance again', fields: [] },
  'acceptance.resent': {
    name: 'Send the acceptance again',
    fields: [
      email('email', 'To another mailbox', { required: false, help: 'Empty: to the contact of the letter.' }),
    ],
  },
  'publication.retried': { name: 'Publish again', fields: [] },
  'report.submitted': {
    name: 'Hand in the yearly report',
    fields: [
      passage('report', 'Report', {
        rows: 14,
        help: 'What was done this year, as it goes to the committee.',
      }),
    ],
  },
  'review.sentToCommittee': { name: 'Send to the committee without a report', fields: [reason] },
  'review.decided': {
    name: 'Record the committee’s decision',
    fields: [
      { name: 'outcome', label: 'Outcome', required: true, kind: 'choice', choices: outcomes },
      {
        name: 'conditions',
        label: 'Conditions',
        required: false,
        kind: 'conditions',
        help: 'Only where the outcome has conditions.',
      },
      ...decision,
    ],
  },
  'partnership.reinstated': { name: 'Reinstate the partnership', fields: decision },
  'partnership.ended': { name: 'End the partnership', fields: decision, rare: true },
  'withdrawal.announced': { name: 'Withdraw from the partnership', fields: [reason], rare: true },
  'withdrawal.revoked': { name: 'Revoke the withdrawal', fields: [] },
};

export const isRequest = (name: string): name is RequestType => Object.hasOwn(specs, name);

/** The choices of a field in the case at hand; none for a field that is no choice. */
export const choicesOf = (field: ActField, context: PartnershipContext) =>
  'choices' in field ? field.choices(context) : [];
