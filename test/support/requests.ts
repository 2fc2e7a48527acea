// A valid request for each event that people can cause, made from the case at hand. In: the event, the snapshot, a seeded
// source of chance, the present instant. Out: the request and who puts it; null where the case offers nobody who could.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLetterFile, type LetterFile } from '../../client/letterFile.ts';
import type { Ruling } from '../../domain/decision.ts';
import { epoch, hours, plus, type Instant } from '../../domain/instant.ts';
import { firstContact } from '../../domain/letter.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import type { Snapshot } from '../../machines/engine/kit.ts';
import type { PartnershipRequest } from '../../machines/events.ts';
import { waitingObjections } from '../../machines/review/closing.ts';
import { blocked, closedAt, silentSeats, standing } from '../../machines/review/seats.ts';
import { enoughIsLeft } from '../../machines/review/window.ts';
import { unsigned } from '../../machines/rules/acceptance.ts';

export interface RandomSource {
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item | undefined;
}

/** The same seed gives the same choices. */
export function randomSource(seed: number): RandomSource {
  let state = seed >>> 0;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    chance: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)],
  };
}

type Type = PartnershipRequest['type'];

export interface Asked {
  by: string;
  request: { type: string } & Record<string, unknown>;
}

interface Occasion {
  context: PartnershipContext;
  random: RandomSource;
  now: Instant | undefined;
}
/** Who asks, and the fields of the request; undefined where nobody could. */
type Maker = (occasion: Occasion) => [by: string | undefined, fields?: object | undefined] | undefined;

const reason = 'For a good reason.';
const decision = { meeting: 'Steering Committee', date: '2026-12-01', reference: 'SC/1', reason };
const condition = { text: 'Publish the data.', owner: 'The organization', due: '2028-01-31' };

const seatsOf = ({ context }: Occasion) => context.review?.seats ?? [];
const objecting = ({ context: { review } }: Occasion) =>
  review === null ? [] : standing(review).map((one) => one.seat);

/** The delegate speaks for its seat as well as the seat itself. */
function forSeat(occasion: Occasion, seat: string | undefined, fields: object = {}) {
  const delegate = seatsOf(occasion).find((one) => one.id === seat)?.delegate?.id;
  const by = delegate !== undefined && occasion.random.chance(0.5) ? delegate : seat;
  return [by, { seat, ...fields }] as [string | undefined, object];
}
const anySeat = (occasion: Occasion) => occasion.random.pick(seatsOf(occasion))?.id;
const seatWithoutObjection = (occasion: Occasion) => {
  const objectors = [...objecting(occasion), ...occasion.context.specialObjections.map((one) => one.seat)];
  return occasion.random.pick(seatsOf(occasion).filter((one) => !objectors.includes(one.id)))?.id;
};
/** Mostly one that has said nothing yet, so that now and then every seat has a position. */
function answering(occasion: Occasion): string | undefined {
  const { context, random } = occasion;
  const silent = context.review === null ? [] : silentSeats(context.review);
  return random.chance(0.8) && silent.length > 0 ? random.pick(silent)?.id : seatWithoutObjection(occasion);
}
/** The seat whose objection stands, or opened the special review. */
const objector = (occasion: Occasion) =>
  occasion.random.pick([
    ...occasion.context.specialObjections.map((one) => one.seat),
    ...(occasion.context.review === null
      ? []
      : waitingObjections(occasion.context.review).map((one) => one.seat)),
    ...objecting(occasion),
  ]);

const coChair = ({ context, random }: Occasion) => random.pick(context.review?.coChairs ?? [])?.id;
const supportUnitOrCoChair = (occasion: Occasion) =>
  occasion.random.chance(0.5) ? 'support-unit' : coChair(occasion);
const signer = ({ context: { acceptance }, random }: Occasion) =>
  acceptance === null ? undefined : random.pick(unsigned(acceptance))?.id;

const complete = readFileSync(join(__dirname, '..', '..', 'examples/letters/complete.md'), 'utf8');

/** A complete letter of the organization that the case is about; another than the one at hand. */
function nextVersion({ context: { letter, letterHash } }: Occasion): LetterFile {
  const named = complete.replace(/^( {2}name:).*$/m, `$1 "${letter?.organization.name}"`);
  return readLetterFile(Buffer.from(`${named}\nP.S. This takes the place of ${letterHash}.\n`));
}

/** Every seat could still contest that a change is one of form alone, for an hour to come. */
function contestable({ context: { review, policy }, now }: Occasion): boolean {
  if (review === null || now === undefined || closedAt(review) !== null) return false;
  if (review.remaining !== null && !blocked(review, policy))
    return review.remaining >= policy.objectionWindow.minimumHours * hours;
  return enoughIsLeft(review, plus(now, 3_600_000), policy);
}

function amended(occasion: Occasion): ReturnType<Maker> {
  const editorial = occasion.random.chance(0.7) && contestable(occasion);
  const nature = editorial ? 'editorial' : 'substantive';
  return ['support-unit', { ...nextVersion(occasion), nature, summary: reason }];
}

/** What the committee could decide; that the letter goes no further is rare, so that lives get far. */
function rulingOf(occasion: Occasion): Ruling | undefined {
  const { context, random } = occasion;
  const { review } = context;
  if (review === null) return undefined;
  const refuses = review.ref.kind === 'letter' && random.chance(0.1);
  const seat = random.pick(objecting(occasion));
  const onObjection: Ruling[] =
    seat === undefined ? [] : [refuses ? { do: 'uphold', seat } : { do: 'overrule', seat }];
  const onSilence: Ruling[] = closedAt(review) === null ? [] : [{ do: refuses ? 'decline' : 'approve' }];
  const running = review.closesAt !== null && review.noticedAt !== null;
  return random.pick([
    ...onObjection,
    ...onSilence,
    ...(running ? [{ do: 'extend' as const, workingDays: 5 }] : []),
  ]);
}

/** The offices that may have to do with a ruling: not the one that the objecting seat holds. */
function officesOn({ context: { review } }: Occasion, ruling: Ruling | undefined): string[] {
  const theirs = review?.seats.find(
    (seat) => ruling !== undefined && 'seat' in ruling && seat.id === ruling.seat,
  );
  const coChairs = (review?.coChairs ?? []).filter((one) => one.email !== theirs?.email);
  return ['support-unit', ...coChairs.map((one) => one.id)];
}

/** Another office than the one that entered the decision. */
function confirmed(occasion: Occasion): ReturnType<Maker> {
  const pending = occasion.context.review?.pending;
  const offices = officesOn(occasion, pending?.ruling);
  const by = occasion.random.pick(offices.filter((one) => one !== pending?.by.id));
  return by === undefined ? undefined : [by];
}

/** The mailbox of a new holder, another than the one at hand. */
const newDesk = (id: string, email: string | undefined) => ({
  holder: `A new desk of ${id}`,
  email: [`first-${id}@new.example.org`, `second-${id}@new.example.org`].find((one) => one !== email),
});

function seatHandedOver(occasion: Occasion): ReturnType<Maker> {
  const { random } = occasion;
  const seat = random.pick(seatsOf(occasion));
  if (seat === undefined) return undefined;
  const other = random.pick(seatsOf(occasion).filter((one) => one.id !== seat.id));
  const term = { from: '2014-01-01', until: '2099-12-31' };
  const delegate = other && { id: other.id, holder: other.holder, email: other.email, ...term };
  const delegated = random.chance(0.5) && delegate !== undefined ? { delegate } : {};
  return ['support-unit', { seat: seat.id, ...newDesk(seat.id, seat.email), ...delegated }];
}

function officeHandedOver({ context: { acceptance, review }, random }: Occasion): ReturnType<Maker> {
  const offices = [...(acceptance?.offices ?? []), ...(review?.coChairs ?? [])];
  const id = random.pick(offices)?.id;
  const office = offices.find((one) => one.id === id);
  return office && ['support-unit', { office: office.id, ...newDesk(office.id, office.email) }];
}

/** The contact hands over itself, or the Support Unit records who confirmed it. */
function contactHandedOver({ context: { letter }, random }: Occasion): ReturnType<Maker> {
  const email = letter === null ? undefined : firstContact(letter)?.email;
  if (email === undefined) return undefined;
  const { holder: office, ...mailbox } = newDesk('contact', email);
  return random.chance(0.5)
    ? ['contact', { office, ...mailbox }]
    : ['support-unit', { office, ...mailbox, reason }];
}

/** An early close waits for the least hours; where nothing is said of the time, it is left out. */
function closedEarly(occasion: Occasion): ReturnType<Maker> {
  const { context, now } = occasion;
  const noticedAt = context.review?.noticedAt;
  if (now === undefined || noticedAt == null) return undefined;
  const least = context.policy.objectionWindow.minimumHours * hours;
  return epoch(now) - epoch(noticedAt) < least ? undefined : [supportUnitOrCoChair(occasion)];
}

function decidedByCommittee({ random }: Occasion): ReturnType<Maker> {
  const outcome = random.chance(0.05)
    ? 'end'
    : random.pick(['continue', 'continue', 'continueWithConditions', 'suspend']);
  const conditions = outcome === 'continueWithConditions' ? [condition] : [];
  return ['support-unit', { outcome, decision, conditions }];
}

const bySupportUnit = (fields?: object) => (): ReturnType<Maker> => ['support-unit', fields];
const byContact = (fields?: object) => (): ReturnType<Maker> => ['contact', fields];
const byCoChair =
  (fields?: object): Maker =>
  (occasion) => [coChair(occasion), fields];

/** One maker per event; the compiler counts them. */
const makers: Record<Type, Maker> = {
  // A letter that opens the case is not asked of a case.
  'letter.submitted': () => undefined,
  'letter.resubmitted': (occasion) => ['contact', nextVersion(occasion)],
  'letter.declaredComplete': bySupportUnit(),
  'letter.returned': bySupportUnit({ note: reason }),
  'letter.setAside': bySupportUnit({ ground: 'other', reason }),
  'letter.markedDuplicate': bySupportUnit({ of: 'another-case', reason }),
  'letter.withdrawn': byContact({ reason }),
  'letter.amended': amended,
  'amendment.contested': (occasion) => forSeat(occasion, anySeat(occasion), { reason }),
  'review.opened': bySupportUnit(),
  'position.taken': (occasion) => {
    const take = occasion.random.pick(['support', 'no-objection', 'abstain', 'recuse']);
    return forSeat(occasion, answering(occasion), { take, reason });
  },
  'position.reaffirmed': (occasion) => {
    const positions = Object.entries(occasion.context.review?.positions ?? {});
    const stale = positions.filter(([, position]) => position.stale === true).map(([seat]) => seat);
    return forSeat(occasion, occasion.random.pick(stale));
  },
  'question.asked': (occasion) => forSeat(occasion, anySeat(occasion), { question: 'Which countries?' }),
  'question.answered': ({ context: { review }, random }) => {
    const question = random.pick(review?.questions ?? [])?.number;
    return [random.pick(['support-unit', 'contact']), { question, answer: 'Those that ask us.' }];
  },
  'notice.acknowledged': (occasion) => {
    const done = occasion.context.review?.acknowledged ?? [];
    const others = seatsOf(occasion).filter((one) => !done.includes(one.id));
    return forSeat(occasion, occasion.random.pick(others)?.id);
  },
  'objection.raised': (occasion) => {
    const attributable = occasion.random.chance(0.5);
    return forSeat(occasion, seatWithoutObjection(occasion), { reason, part: 'areas', attributable });
  },
  'objection.withdrawn': (occasion) => forSeat(occasion, objector(occasion), { reason }),
  'objection.confirmed': (occasion) => forSeat(occasion, objector(occasion), { reason }),
  'decision.entered': (occasion) => {
    const ruling = rulingOf(occasion);
    return ruling && [occasion.random.pick(officesOn(occasion, ruling)), { ruling, decision }];
  },
  'decision.confirmed': confirmed,
  'decision.discarded': (occasion) => [supportUnitOrCoChair(occasion), { reason }],
  'notices.resent': (occasion) => [supportUnitOrCoChair(occasion)],
  'silence.accepted': byCoChair({ reason }),
  'window.extended': byCoChair({ workingDays: 5, reason }),
  'window.paused': byCoChair({ workingDays: 5, reason }),
  'window.resumed': byCoChair(),
  'window.closedEarly': closedEarly,
  'review.reopened': byCoChair({ reason }),
  'lateObjection.dismissed': byCoChair({ reason }),
  'seat.handedOver': seatHandedOver,
  'office.handedOver': officeHandedOver,
  'contact.handedOver': contactHandedOver,
  'acceptance.signed': (occasion) => {
    const office = signer(occasion);
    return [office, { office }];
  },
  'acceptance.refused': (occasion) => {
    const office = signer(occasion);
    return [office, { office, reason }];
  },
  'acceptance.recused': (occasion) => {
    const office = signer(occasion);
    return [office, { office, reason }];
  },
  'acceptance.redrafted': bySupportUnit(),
  'acceptance.resent': bySupportUnit(),
  'publication.retried': bySupportUnit(),
  'report.submitted': byContact({ report: 'What we did this year.' }),
  'review.sentToCommittee': bySupportUnit({ reason }),
  'review.decided': decidedByCommittee,
  'partnership.reinstated': bySupportUnit({ decision }),
  'partnership.ended': bySupportUnit({ decision }),
  'withdrawal.announced': byContact({ reason }),
  'withdrawal.revoked': byContact(),
};

/** Every event that people can ask of a running case. */
export const askable = Object.keys(makers).filter((type) => type !== 'letter.submitted');

/** @param now without it, nothing is asked that is possible only from or until some instant */
export function requestFor(
  event: string,
  { context }: Snapshot,
  random: RandomSource,
  now?: Instant,
): Asked | null {
  const [by, fields] = makers[event as Type]({ context: context as PartnershipContext, random, now }) ?? [];
  return by === undefined ? null : { by, request: { type: event, ...fields } };
}
