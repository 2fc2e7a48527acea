// What each event changes in an acceptance under way (SC-3). In: the context and the event. Out: the part that changes.
import { readingOf } from '../../../domain/language.ts';
import { endOfWorkingDays } from '../../../domain/calendar.ts';
import { epoch, type Instant } from '../../../domain/instant.ts';
import type { Acceptance, PartnershipContext } from '../../context.ts';
import type { EventOf } from '../../events.ts';
import { acceptanceOf } from '../../rules/acceptance.ts';

export function begun(approvedAt: Instant): { acceptance: Acceptance } {
  return {
    acceptance: {
      approvedAt,
      offices: [],
      hash: null,
      signatures: {},
      escalatesAt: null,
      reminders: [],
      bounced: null,
      recused: [],
    },
  };
}

/** The reminders and the escalation, counted from the instant at which the signatures are asked for. */
export function awaitedFrom(context: PartnershipContext, at: Instant): { acceptance: Acceptance } {
  const { policy } = context;
  const due = (workingDays: number) => endOfWorkingDays(policy, at, workingDays);
  const escalatesAt = due(policy.acceptanceEscalationWorkingDays);
  const reminders = policy.acceptanceReminderWorkingDays
    .map(due)
    .filter((one) => epoch(one) < epoch(escalatesAt))
    .toSorted();
  return { acceptance: { ...acceptanceOf(context), escalatesAt, reminders } };
}

/** The letter as it is signed from now on. Signatures under the same text stay, as far as their office still signs. */
export function drafted(context: PartnershipContext, event: EventOf<'acceptance.drafted'>) {
  const { offices, hash, at } = event;
  const { acceptance } = awaitedFrom(context, at);
  const kept = Object.entries(acceptance.hash === hash ? acceptance.signatures : {}).filter(([id]) =>
    offices.some((office) => office.id === id),
  );
  return { acceptance: { ...acceptance, offices, hash, signatures: Object.fromEntries(kept) } };
}

export function signed(context: PartnershipContext, event: EventOf<'acceptance.signed'>) {
  const acceptance = acceptanceOf(context);
  const holder = acceptance.offices.find((office) => office.id === event.office)?.holder ?? event.office;
  const signatures = { ...acceptance.signatures, [event.office]: { at: event.at, holder } };
  return { acceptance: { ...acceptance, signatures } };
}

/** Every office has signed: nothing is due any more, and the anniversary counts from this instant (SC-6). */
export function complete(context: PartnershipContext, at: Instant) {
  return { acceptedAt: at, acceptance: { ...acceptanceOf(context), escalatesAt: null, reminders: [] } };
}

export const escalated = (context: PartnershipContext) => ({
  acceptance: { ...acceptanceOf(context), escalatesAt: null },
});

export function reminded(context: PartnershipContext) {
  const acceptance = acceptanceOf(context);
  return { acceptance: { ...acceptance, reminders: acceptance.reminders.slice(1) } };
}

/** A conflict of interest keeps the office from signing; who signs in its place is the policy's to say. */
export function recused(context: PartnershipContext, event: EventOf<'acceptance.recused'>) {
  const acceptance = acceptanceOf(context);
  const { office, reason } = event;
  return { acceptance: { ...acceptance, recused: [...acceptance.recused, { office, reason }] } };
}

/** The office signs, so its new holder can; a signature that the one before has given stays. */
export function handedOver(context: PartnershipContext, event: EventOf<'office.handedOver'>) {
  const acceptance = acceptanceOf(context);
  const { office, holder, email } = event;
  const offices = acceptance.offices.map((one) =>
    one.id === office ? { id: office, holder, email, ...readingOf(event) } : one,
  );
  return { acceptance: { ...acceptance, offices } };
}

/** Drafted anew from nothing: earlier signatures fall. */
export const redrafted = (context: PartnershipContext) => ({
  acceptance: { ...acceptanceOf(context), hash: null, signatures: {} },
});
