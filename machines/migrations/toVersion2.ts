// A snapshot of version 1 as one of version 2, in which reviews know their clock, their questions and what came too late.
// In: the persisted snapshot as version 1 wrote it. Out: the same case for version 2; nothing that was known is lost.
import { storedPolicy } from '../../domain/policy.ts';
import { emptyContext, type Acceptance, type PartnershipContext, type Review } from '../context.ts';

interface Version1 {
  value: unknown;
  context: Record<string, unknown>;
}

type Version1Review = Pick<
  Review,
  | 'ref'
  | 'openedAt'
  | 'closesAt'
  | 'remaining'
  | 'seats'
  | 'coChairs'
  | 'delivered'
  | 'undelivered'
  | 'positions'
  | 'reminders'
> & { objections: Omit<Review['objections'][number], 'attributable'>[] };

type Version1Acceptance = Omit<Acceptance, 'signatures' | 'reminders' | 'bounced' | 'recused'> & {
  signatures: Record<string, string>;
};

function reviewOf(before: Version1Review, isClosed: boolean): Review {
  const { openedAt, closesAt, objections, positions } = before;
  const clock: Review['clock'] = closesAt === null ? [] : [{ what: 'opened', at: openedAt, closesAt }];
  if (isClosed && closesAt !== null) clock.push({ what: 'closed', at: closesAt, closesAt: null });
  // A question was a position then; now it is none, so the seat has the say that it would have had in silence.
  const kept = Object.entries(positions).filter(([, { take }]) => (take as string) !== 'question');
  return {
    ...before,
    closesAt: isClosed ? null : closesAt,
    pausedUntil: null,
    deferrals: 0,
    clock,
    noticedAt: openedAt,
    vacant: [],
    acknowledged: [],
    positions: Object.fromEntries(kept),
    objections: objections.map((one) => ({ ...one, attributable: false })),
    questions: [],
    late: [],
    pending: null,
    amendments: [],
    outcome: null,
  };
}

function acceptanceOf(before: Version1Acceptance): Acceptance {
  const { signatures, offices } = before;
  const holderOf = (id: string) => offices.find((office) => office.id === id)?.holder ?? id;
  const signed = Object.entries(signatures).map(([id, at]) => [id, { at, holder: holderOf(id) }] as const);
  return { ...before, signatures: Object.fromEntries(signed), reminders: [], bounced: null, recused: [] };
}

/** The state in which the Co-Chairs decide on unreached seats has another name, wherever it stands. */
function renamed(value: unknown): unknown {
  if (value === 'seatsUnreached') return 'closedInDoubt';
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([state, child]) => [state, renamed(child)]));
}

/** Throws ZodError where the policy that was frozen is none. */
export function toVersion2(persisted: unknown): unknown {
  const { value, context, ...rest } = persisted as Version1;
  const { review, acceptance, receivedAt, policy, ...kept } = context as {
    review: Version1Review | null;
    acceptance: Version1Acceptance | null;
    receivedAt: string | null;
    policy: object;
  };
  const next: PartnershipContext = {
    ...emptyContext,
    ...kept,
    receivedAt,
    recordedAt: receivedAt,
    policy: storedPolicy(policy),
    review: review === null ? null : reviewOf(review, JSON.stringify(value).includes('"seatsUnreached"')),
    acceptance: acceptance === null ? null : acceptanceOf(acceptance),
  };
  return { ...rest, value: renamed(value), context: next };
}
