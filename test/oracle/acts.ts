// What can be tried in a review: every kind of act with its weight, and the acts of that kind. In: the moment. Out: requests and
// facts, each with the one who puts it as a rule.
import { days, plus, type Instant } from '../../domain/instant.ts';
import type { Actor } from '../../domain/roles.ts';
import { complete, decision, supportUnit } from '../machines/model/people.ts';
import { coChairs, seatIds } from './committee.ts';
import type { Asked } from './life.ts';
import { silent, type Review } from './byHand/review.ts';

/** One act: what is asked, and by whom; a fact has nobody who asks. */
export interface Act {
  asked: Asked;
  by: Actor | null;
}

/** When an act is chosen: the instant, a number that no earlier act had, and the review as the oracle has it. */
export interface Moment {
  at: Instant;
  serial: number;
  review: Review;
}

const reason = 'There is a reason.';
const by = (actor: Actor | null, ...asked: Asked[]): Act[] => asked.map((one) => ({ asked: one, by: actor }));
const bySupportUnit = (...asked: Asked[]) => by(supportUnit, ...asked);
const byCoChairs = (...asked: Asked[]) => coChairs.flatMap((actor) => by(actor, ...asked));
const bySeat = (type: string, fields: object = {}, among: readonly string[] = seatIds) =>
  among.flatMap((seat) => by({ role: 'seat', id: seat }, { type, seat, ...fields }));
/** "B for A": the deputy speaks for every seat that has one, on whatever day. */
const byDeputy = ({ seats }: Review) =>
  [...seats.values()]
    .filter((seat) => seat.delegate !== undefined)
    .flatMap(({ id }) =>
      by({ role: 'seat', id: 'deputy' }, { type: 'position.taken', seat: id, take: 'support' }),
    );
const byPost = (letter: string) =>
  seatIds.flatMap((to) => by(null, { type: 'mail.bounced', letter, to, reason: '550 no such mailbox' }));
const ruled = (ruling: object) => bySupportUnit({ type: 'decision.entered', ruling, decision });
const deferred = (type: string, ...lengths: number[]) =>
  lengths.flatMap((workingDays) => byCoChairs({ type, workingDays, reason }));

/** A new version of the letter, under a hash of its own. */
function amended(nature: string, { serial }: Moment): Act[] {
  const { letter, document } = complete;
  const hash = String(serial).padStart(64, '0');
  const version = { letter, document: { ...document, hash } };
  return bySupportUnit({ type: 'letter.amended', ...version, nature, summary: reason });
}

/** To a successor, back to the first holder, and to a deputy for some days. */
function handedOver({ at }: Moment): Act[] {
  const [from, until] = [at.slice(0, 10), plus(at, 5 * days).slice(0, 10)];
  const deputy = { id: 'deputy', holder: 'A deputy', email: 'deputy@committee.example.org', from, until };
  return seatIds.flatMap((seat) => {
    const of = (holder: string, more: object = {}) =>
      bySupportUnit({
        type: 'seat.handedOver',
        seat,
        holder,
        email: `${seat}@committee.example.org`,
        ...more,
      });
    return [
      ...of(`Successor at ${seat}`),
      ...of(`Desk of ${seat}`),
      ...of(`Desk of ${seat}`, { delegate: deputy }),
    ];
  });
}

/** How often each kind is drawn, and its acts. */
export const kinds: readonly [weight: number, acts: (moment: Moment) => Act[]][] = [
  [12, ({ review }) => bySeat('position.taken', { take: 'support' }, silent(review))],
  [3, () => bySeat('position.taken', { take: 'no-objection' })],
  [3, ({ review }) => byDeputy(review)],
  [4, () => ['abstain', 'recuse'].flatMap((take) => bySeat('position.taken', { take, reason }))],
  [1, () => bySeat('position.taken', { take: 'abstain' })],
  [5, () => bySeat('objection.raised', { reason, attributable: false })],
  [6, () => bySeat('objection.withdrawn', { reason })],
  [1, () => bySeat('objection.confirmed')],
  [4, () => bySeat('position.reaffirmed')],
  [3, () => bySeat('notice.acknowledged')],
  [1, () => bySeat('question.asked', { question: 'Why?' })],
  [
    1,
    () => [1, 2].flatMap((question) => bySupportUnit({ type: 'question.answered', question, answer: 'So.' })),
  ],
  [3, handedOver],
  [3, () => ['reviewNotice', 'successorNotice'].flatMap(byPost)],
  [1, () => byPost('seatReminder')],
  [5, () => seatIds.flatMap((seat) => ruled({ do: 'overrule', seat }))],
  [2, () => seatIds.flatMap((seat) => ruled({ do: 'uphold', seat }))],
  [4, () => [...ruled({ do: 'approve' }), ...ruled({ do: 'decline' })]],
  [3, () => ruled({ do: 'extend', workingDays: 3 })],
  [14, () => byCoChairs({ type: 'decision.confirmed' })],
  [1, () => bySupportUnit({ type: 'decision.discarded', reason })],
  [4, () => deferred('window.extended', 3, 20, 21)],
  [3, () => deferred('window.paused', 1, 20, 21)],
  [8, () => byCoChairs({ type: 'window.resumed' })],
  [8, () => bySupportUnit({ type: 'window.closedEarly' })],
  [2, (moment) => amended('substantive', moment)],
  [3, (moment) => amended('editorial', moment)],
  [3, () => bySeat('amendment.contested', { reason })],
  [1, () => byCoChairs({ type: 'silence.accepted', reason })],
  [3, () => bySupportUnit({ type: 'notices.resent' })],
  [3, () => byCoChairs({ type: 'review.reopened', reason })],
  [3, () => byCoChairs({ type: 'lateObjection.dismissed', reason })],
  [2, () => coChairs.flatMap((actor) => by(actor, { type: 'acceptance.signed', office: actor.id }))],
];
