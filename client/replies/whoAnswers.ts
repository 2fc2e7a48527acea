// Who answers for the seat whose mail a reply answers. In: the case's memory, the seat, the mailbox that the reply claims to be from.
// Out: the id under which the person answers, and whether a plain answer may count at once; null where the mailbox is nobody's there.
import * as z from 'zod';
import { inForce } from '../../domain/dated.ts';
import type { Instant } from '../../domain/instant.ts';
import { sharesMailbox } from '../../domain/multilaterals.ts';

const person = { id: z.string(), email: z.string() };
const delegate = z.object({ ...person, from: z.string(), until: z.string() });
const asked = z.object({
  data: z.object({
    context: z.object({
      policy: z.object({ repliesByMail: z.string().optional() }),
      review: z.object({ seats: z.array(z.object({ ...person, delegate: delegate.optional() })) }).nullable(),
    }),
  }),
});

export interface Answering {
  by: string;
  /** The policy lets "no objection" and support count without a click. */
  atOnce: boolean;
}

/** Null where the mailbox is neither the holder's nor the delegate's, nor of their organization. */
export function whoAnswers(snapshot: unknown, seatId: string, from: string, at: Instant): Answering | null {
  const read = asked.safeParse(snapshot);
  const seat = read.data?.data.context.review?.seats.find((one) => one.id === seatId);
  if (read.data === undefined || seat === undefined) return null;
  const atOnce = read.data.data.context.policy.repliesByMail === 'noObjectionAtOnce';
  const now = seat.delegate !== undefined && inForce(at)(seat.delegate) ? seat.delegate : undefined;
  const people = [seat, ...(now === undefined ? [] : [now])];
  const found =
    people.find(({ email }) => email.toLowerCase() === from) ??
    people.find(({ email }) => sharesMailbox(email, from));
  return found === undefined ? null : { by: found.id, atOnce };
}
