// What an open case does not know yet of the roster. In: what is frozen into the case, the roster, a day. Out: for each seat and
// office whose holder, mailbox or delegate differs, the request that tells the case.
import * as z from 'zod';
import type { Instant } from '../domain/instant.ts';
import { language, readingOf, timeZone, type Reading } from '../domain/language.ts';
import { officesAsOf, seatsAsOf, type FrozenOffice, type Roster } from '../domain/roster.ts';
import { signers } from '../domain/signers.ts';

export interface HandOver {
  about: { seat: string } | { office: string };
  /** Who holds it on the day; null when nobody does, and there is nothing to tell. */
  holder: string | null;
  request: ({ type: string } & Record<string, unknown>) | null;
}

const person = {
  id: z.string(),
  holder: z.string(),
  email: z.string(),
  language: language.optional(),
  zone: timeZone.optional(),
};
const delegate = z.object({ ...person, from: z.string(), until: z.string() });
const office = z.object({ ...person, substituteFor: z.string().optional() });

/** The part of a case's memory that names people of the committee. */
const frozen = z.object({
  letter: z
    .object({ organization: z.object({ name: z.string(), acronym: z.string().optional() }) })
    .nullable(),
  policy: z.object({ conflictedSigner: z.enum(['substitute', 'othersSign']) }),
  review: z
    .object({
      seats: z.array(z.object({ ...person, delegate: delegate.optional() })),
      coChairs: z.array(office),
    })
    .nullable(),
  acceptance: z
    .object({
      offices: z.array(office),
      signatures: z.record(z.string(), z.unknown()),
      recused: z.array(z.object({ office: z.string() })),
    })
    .nullable(),
});
const kept = z.object({ data: z.object({ context: frozen }) });
type Frozen = z.output<typeof frozen>;

/** An open case: what is possible in it now, by the names of the events, and its memory as the machine keeps it. */
export interface OpenCase {
  possible: readonly string[];
  snapshot: unknown;
}

/**
 * The hand-overs of one case on the day of `at`. Empty for a case in which nothing waits on the holder, or whose memory is
 * written in a way that this version does not read.
 */
export function handOversOf({ possible, snapshot }: OpenCase, roster: Roster, at: Instant): HandOver[] {
  const read = kept.safeParse(snapshot);
  if (!read.success) return [];
  const { context } = read.data.data;
  return [
    ...(possible.includes('seat.handedOver') ? seatsOf(context, roster, at) : []),
    ...(possible.includes('office.handedOver') ? officesOf(context, roster, at) : []),
  ];
}

function seatsOf({ review }: Frozen, roster: Roster, at: Instant): HandOver[] {
  const today = seatsAsOf(roster, at);
  return (review?.seats ?? []).flatMap((seat): HandOver[] => {
    const about = { seat: seat.id };
    const now = today.find((one) => one.id === seat.id);
    if (now === undefined) return [{ about, holder: null, request: null }];
    if (samePerson(now, seat) && sameDelegate(now.delegate, stillTo(at, seat.delegate))) return [];
    const { holder, email } = now;
    const held = { holder, email, ...readingOf(now) };
    const speaks = now.delegate === undefined ? {} : { delegate: now.delegate };
    return [{ about, holder, request: { type: 'seat.handedOver', seat: seat.id, ...held, ...speaks } }];
  });
}

/** Those who have still to sign; or before an acceptance is drafted, the Co-Chairs of the review. */
function officesOf(context: Frozen, roster: Roster, at: Instant): HandOver[] {
  const { review, acceptance } = context;
  const signing = acceptance !== null && acceptance.offices.length > 0;
  const offices = signing ? acceptance.offices : (review?.coChairs ?? []);
  const unsigned = offices.filter((one) => acceptance?.signatures[one.id] === undefined);
  const today = signing ? signersOf(context, roster, at) : officesAsOf(roster, 'coChair', at);
  return unsigned.flatMap((known): HandOver[] => {
    const about = { office: known.id };
    const now = today.find((one) => one.id === known.id);
    if (now === undefined) return [{ about, holder: null, request: null }];
    if (samePerson(now, known)) return [];
    const { holder, email } = now;
    return [
      {
        about,
        holder,
        request: { type: 'office.handedOver', office: known.id, holder, email, ...readingOf(now) },
      },
    ];
  });
}

function signersOf({ letter, policy, acceptance }: Frozen, roster: Roster, at: Instant): FrozenOffice[] {
  const organization = letter?.organization ?? { name: '' };
  const recused = acceptance?.recused.map((one) => one.office) ?? [];
  return signers(roster, at, organization, policy.conflictedSigner, recused);
}

type Person = Reading & { holder: string; email: string };
const samePerson = (a: Person, b: Person) =>
  a.holder === b.holder && a.email === b.email && a.language === b.language && a.zone === b.zone;

type MaybeDelegate = z.output<typeof delegate> | undefined;
/** A delegation that is over needs no telling: the case knows its last day. */
function stillTo(at: Instant, known: MaybeDelegate): MaybeDelegate {
  return known !== undefined && at.slice(0, 10) <= known.until ? known : undefined;
}

function sameDelegate(a: MaybeDelegate, b: MaybeDelegate): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.id === b.id && samePerson(a, b) && a.from === b.from && a.until === b.until;
}
