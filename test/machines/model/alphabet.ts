// Every event that the model tries, each under a name: what people ask, what the post reports, what the clock causes.
// In: the case at hand, where an event depends on it. Out: the event as the host would accept it an hour (or, for the post, a
// minute) later; for the clock, at the deadline itself.
import type { LetterFile } from '../../../client/letterFile.ts';
import type { Ruling } from '../../../domain/decision.ts';
import { later, plus } from '../../../domain/instant.ts';
import { clock, post, type Actor } from '../../../domain/roles.ts';
import { setAsideGrounds } from '../../../domain/setAside.ts';
import type { PartnershipContext } from '../../../machines/context.ts';
import type { AcceptedEvent, Snapshot } from '../../../machines/engine/kit.ts';
import { read } from '../../../machines/engine/reading.ts';
import type { PartnershipDeadline, PartnershipReport, PartnershipRequest } from '../../../machines/events.ts';
import { partnershipKit } from '../../../machines/kit.ts';
import {
  acceptanceHash,
  civilSocietyChair,
  coChairs,
  complete,
  contact,
  decision,
  fromCompany,
  governmentChair,
  incomplete,
  mended,
  seatActor,
  seats,
  supportUnit,
  unsigned,
} from './people.ts';

type Draft = PartnershipRequest | PartnershipReport | PartnershipDeadline;

export interface Attempt {
  /** The event's type, with what distinguishes it from others of the same type. */
  name: string;
  by: Actor;
  draft: (context: PartnershipContext) => Draft;
  /** How long after the event before, in milliseconds, where it is not the usual hour or minute. */
  after?: number;
}

const always = (name: string, by: Actor, draft: Draft): Attempt => ({ name, by, draft: () => draft });

/** The same letter, sent once more with another byte in it. */
const again = ({ letter, document }: LetterFile): LetterFile => {
  const hash = document.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  return { letter, document: { ...document, hash } };
};

/** A further letter of the organization that the case is about. */
function nextLetter({ letter, letterHash }: PartnershipContext): LetterFile {
  const own = [incomplete, fromCompany, unsigned].find(
    (one) => one.letter.organization.name === letter?.organization.name,
  );
  if (own === incomplete) return letterHash === mended.document.hash ? again(mended) : mended;
  const first = own ?? complete;
  return letterHash === first.document.hash ? again(first) : first;
}

const reason = 'A reason that people can read.';

function bySeat(seat: string): Attempt[] {
  const by = seatActor(seat);
  return [
    always(`position.taken (${seat})`, by, { type: 'position.taken', seat, take: 'no-objection' }),
    always(`objection.raised (${seat})`, by, {
      type: 'objection.raised',
      seat,
      reason,
      attributable: false,
    }),
    always(`objection.withdrawn (${seat})`, by, { type: 'objection.withdrawn', seat, reason }),
  ];
}

const outcomes = ['continue', 'continueWithConditions', 'suspend', 'end'] as const;
const condition = {
  text: 'Publish the loan agreements.',
  owner: 'Open Institutions Group',
  due: '2027-01-31',
};

/** What seats say besides their positions and objections. */
const answers: Attempt[] = [
  always('position.taken (fundar)', seatActor('fundar'), {
    type: 'position.taken',
    seat: 'fundar',
    take: 'support',
  }),
  always('position.taken (fundar recuses)', seatActor('fundar'), {
    type: 'position.taken',
    seat: 'fundar',
    take: 'recuse',
    reason: 'We advise the organization.',
  }),
  always('position.reaffirmed', seatActor('brazil'), { type: 'position.reaffirmed', seat: 'brazil' }),
  always('notice.acknowledged', seatActor('norway'), { type: 'notice.acknowledged', seat: 'norway' }),
  always('question.asked', seatActor('fundar'), {
    type: 'question.asked',
    seat: 'fundar',
    question: 'Who will be the contact in our country?',
  }),
  always('question.answered', contact, {
    type: 'question.answered',
    question: 1,
    answer: 'Our office there.',
  }),
  always('objection.confirmed', seatActor('brazil'), { type: 'objection.confirmed', seat: 'brazil', reason }),
  always('seat.handedOver', supportUnit, {
    type: 'seat.handedOver',
    seat: 'norway',
    holder: 'The new desk of norway',
    email: 'norway.new@committee.example.org',
  }),
];

const rulings: Ruling[] = [
  { do: 'overrule', seat: 'brazil' },
  { do: 'uphold', seat: 'brazil' },
  { do: 'approve' },
  { do: 'decline' },
  { do: 'extend', workingDays: 5 },
];

/** Four eyes: the Support Unit enters what a Co-Chair confirms. */
const decisions: Attempt[] = [
  ...rulings.map((ruling) =>
    always(`decision.entered (${ruling.do})`, supportUnit, { type: 'decision.entered', ruling, decision }),
  ),
  always('decision.confirmed', civilSocietyChair, { type: 'decision.confirmed' }),
  always('decision.discarded', supportUnit, { type: 'decision.discarded', reason }),
];

const clockwork: Attempt[] = [
  always('window.extended', governmentChair, { type: 'window.extended', workingDays: 5, reason }),
  always('window.paused', civilSocietyChair, { type: 'window.paused', workingDays: 5, reason }),
  always('window.resumed', civilSocietyChair, { type: 'window.resumed' }),
  always('window.closedEarly', supportUnit, { type: 'window.closedEarly' }),
];

/** A new version of the letter at hand: the committee's review never sees another organization's. */
const amendments: Attempt[] = [
  ...(['substantive', 'editorial'] as const).map((nature): Attempt => ({
    name: `letter.amended (${nature})`,
    by: supportUnit,
    draft: (context) => ({ type: 'letter.amended', ...nextLetter(context), nature, summary: reason }),
  })),
  always('amendment.contested', seatActor('norway'), { type: 'amendment.contested', seat: 'norway', reason }),
];

/** What people ask. */
export const requests: Attempt[] = [
  always('letter.submitted (complete)', supportUnit, { type: 'letter.submitted', ...complete }),
  always('letter.submitted (incomplete)', supportUnit, { type: 'letter.submitted', ...incomplete }),
  always('letter.submitted (of a company)', contact, { type: 'letter.submitted', ...fromCompany }),
  always('letter.submitted (unsigned)', contact, { type: 'letter.submitted', ...unsigned }),
  {
    name: 'letter.resubmitted',
    by: contact,
    draft: (context) => ({ type: 'letter.resubmitted', ...nextLetter(context) }),
  },
  always('letter.declaredComplete', supportUnit, { type: 'letter.declaredComplete' }),
  always('letter.returned', supportUnit, { type: 'letter.returned', note: reason }),
  ...setAsideGrounds.map((ground) =>
    always(`letter.setAside (${ground})`, supportUnit, { type: 'letter.setAside', ground, reason }),
  ),
  always('letter.markedDuplicate', supportUnit, { type: 'letter.markedDuplicate', of: 'irdb', reason }),
  always('letter.withdrawn', contact, { type: 'letter.withdrawn', reason }),
  always('review.opened', supportUnit, { type: 'review.opened' }),
  ...bySeat('brazil'),
  ...bySeat('norway'),
  ...answers,
  ...decisions,
  ...clockwork,
  ...amendments,
  always('notices.resent', supportUnit, { type: 'notices.resent' }),
  always('silence.accepted', governmentChair, { type: 'silence.accepted', reason }),
  always('review.reopened', governmentChair, { type: 'review.reopened', reason }),
  always('lateObjection.dismissed', governmentChair, { type: 'lateObjection.dismissed', reason }),
  always('acceptance.recused', governmentChair, {
    type: 'acceptance.recused',
    office: governmentChair.id,
    reason,
  }),
  always('office.handedOver', supportUnit, {
    type: 'office.handedOver',
    office: governmentChair.id,
    holder: 'Desk of norway',
    email: 'norway@committee.example.org',
  }),
  always('contact.handedOver', contact, {
    type: 'contact.handedOver',
    office: 'Open Governance Desk',
    email: 'governance@irdb.example.org',
    language: 'fr',
  }),
  always('acceptance.signed (government)', governmentChair, {
    type: 'acceptance.signed',
    office: governmentChair.id,
  }),
  always('acceptance.signed (civil society)', civilSocietyChair, {
    type: 'acceptance.signed',
    office: civilSocietyChair.id,
  }),
  always('acceptance.refused', civilSocietyChair, {
    type: 'acceptance.refused',
    office: civilSocietyChair.id,
    reason,
  }),
  always('acceptance.redrafted', supportUnit, { type: 'acceptance.redrafted' }),
  always('acceptance.resent', supportUnit, { type: 'acceptance.resent', email: 'new@irdb.example.org' }),
  always('publication.retried', supportUnit, { type: 'publication.retried' }),
  always('report.submitted', contact, { type: 'report.submitted', report: 'What we did this year.' }),
  always('review.sentToCommittee', supportUnit, { type: 'review.sentToCommittee', reason }),
  ...outcomes.map((outcome) =>
    always(`review.decided (${outcome})`, supportUnit, {
      type: 'review.decided',
      outcome,
      conditions: outcome === 'continueWithConditions' ? [condition] : [],
      decision,
    }),
  ),
  always('partnership.reinstated', supportUnit, { type: 'partnership.reinstated', decision }),
  always('partnership.ended', supportUnit, { type: 'partnership.ended', decision }),
  always('withdrawal.announced', contact, { type: 'withdrawal.announced', reason }),
  always('withdrawal.revoked', contact, { type: 'withdrawal.revoked' }),
];

const everybody = seats.map((seat) => seat.id);

const noticesSent = (how: string, delivered: string[]): Attempt => ({
  name: `notices.sent (${how})`,
  by: post,
  draft: ({ review }) => ({
    type: 'notices.sent',
    round: review?.ref.round ?? 1,
    delivered,
    undelivered: everybody.filter((seat) => !delivered.includes(seat)).map((seat) => ({ seat, reason })),
  }),
});

/** What the post reports; the table is closed, so that no kind of report can be forgotten. */
const reportsByType: Record<PartnershipReport['type'], Attempt[]> = {
  'roster.frozen': [
    {
      name: 'roster.frozen',
      by: post,
      draft: ({ policy }) => ({ type: 'roster.frozen', seats, vacant: [], coChairs, policy }),
    },
    {
      name: 'roster.frozen (two objections of governments block)',
      by: post,
      draft: ({ policy }) => ({
        type: 'roster.frozen',
        seats,
        vacant: ['south-africa'],
        coChairs,
        policy: { ...policy, objectionThreshold: { government: 2, 'civil-society': 1 } },
      }),
    },
    {
      name: 'roster.frozen (no seats)',
      by: post,
      draft: ({ policy }) => ({ type: 'roster.frozen', seats: [], vacant: [], coChairs, policy }),
    },
  ],
  'policy.frozen': [
    {
      name: 'policy.frozen',
      by: post,
      draft: ({ policy }) => ({ type: 'policy.frozen', policy: { ...policy, version: '2026-other' } }),
    },
  ],
  'roster.unusable': [always('roster.unusable', post, { type: 'roster.unusable', reason })],
  'notices.sent': [
    noticesSent('all', everybody),
    { ...noticesSent('too late', everybody), after: 14 * 86_400_000 },
    noticesSent('one not reached', ['brazil', 'fundar']),
  ],
  'successorNotice.sent': [
    {
      name: 'successorNotice.sent',
      by: post,
      draft: ({ review }) => ({
        type: 'successorNotice.sent',
        round: review?.ref.round ?? 1,
        delivered: ['norway'],
        undelivered: [],
      }),
    },
  ],
  'mail.bounced': [
    always('mail.bounced (a notice)', post, {
      type: 'mail.bounced',
      letter: 'reviewNotice',
      to: 'norway',
      reason,
    }),
    always('mail.bounced (the acceptance)', post, {
      type: 'mail.bounced',
      letter: 'acceptance',
      to: 'contact',
      reason,
    }),
  ],
  'acceptance.drafted': [
    always('acceptance.drafted', post, {
      type: 'acceptance.drafted',
      offices: coChairs,
      hash: acceptanceHash,
    }),
    always('acceptance.drafted (for one office)', post, {
      type: 'acceptance.drafted',
      offices: coChairs.filter((one) => one.id === civilSocietyChair.id),
      hash: acceptanceHash,
    }),
    always('acceptance.drafted (no Co-Chair)', post, {
      type: 'acceptance.drafted',
      offices: [],
      hash: acceptanceHash,
    }),
  ],
  'acceptance.delivered': [always('acceptance.delivered', post, { type: 'acceptance.delivered' })],
  'acceptance.undelivered': [
    always('acceptance.undelivered', post, { type: 'acceptance.undelivered', reason }),
  ],
  'publication.verified': [
    {
      name: 'publication.verified',
      by: post,
      draft: ({ letterHash }) => ({
        type: 'publication.verified',
        letterHash: letterHash ?? '',
        acceptanceHash,
      }),
    },
  ],
  'publication.failed': [always('publication.failed', post, { type: 'publication.failed', reason })],
};
export const reports: Attempt[] = Object.values(reportsByType).flat();

const deadlineTypes: Record<PartnershipDeadline['type'], true> = {
  'letter.reminderDue': true,
  'letter.lapsed': true,
  'reminder.due': true,
  'window.closed': true,
  'pause.ended': true,
  'signature.reminderDue': true,
  'acceptance.overdue': true,
  'yearlyReview.opened': true,
  'report.reminderDue': true,
  'report.overdue': true,
  'withdrawal.tookEffect': true,
};
export const deadlines: Attempt[] = (Object.keys(deadlineTypes) as PartnershipDeadline['type'][]).map(
  (type) => always(type, clock, { type }),
);

export const alphabet: Attempt[] = [...requests, ...reports, ...deadlines];

/** The event of an attempt at a snapshot, as the host would accept it after `now`. */
export function eventOf({ by, draft, after }: Attempt, snapshot: Snapshot, now: string): AcceptedEvent {
  const event = draft(snapshot.context as PartnershipContext);
  const usual = plus(now, by === post ? 60_000 : 3_600_000);
  const [first] = read(partnershipKit, snapshot).deadlines;
  // The host keeps every deadline first, so nothing of which time passes meanwhile comes after one.
  const late = after === undefined || first !== undefined ? usual : plus(now, after);
  if (by !== clock) return { ...event, by, at: late };
  const due = read(partnershipKit, snapshot).deadlines.find((one) => one.event === event.type);
  return { ...event, by, at: later(due?.at ?? now, now) };
}
