// Putting a person's request to a case from a page. In: the case, the request, who acts, and the id under which it is carried out
// once however often the form is sent. Out: where the case stands, or the refusal to show; the register already knows it.
import { Refused, type Refusal } from '../../domain/errors.ts';
import type { Actor } from '../../domain/roles.ts';
import { readRequest } from '../../machines/engine/refusal.ts';
import { partnershipKit } from '../../machines/kit.ts';
import type { Desk } from '../../client/desk.ts';

export interface Act {
  case: string;
  request: { type: string } & Record<string, unknown>;
  by: Actor;
  /** Drawn when the form was shown: the same form sent twice is one request. */
  requestId: string;
}

/** @throws Fault when the case does not answer: nothing is lost, and the same form can be sent again */
export async function act(
  desk: Desk,
  asked: Act,
): Promise<{ seq: number; at: string } | { refusal: Refusal }> {
  const { case: caseId, request, by, requestId } = asked;
  const wellFormed = readRequest(partnershipKit, request);
  if ('refusal' in wellFormed) return wellFormed;
  try {
    const { seq, at } = await desk.ask(caseId, request, by, requestId);
    return { seq, at };
  } catch (error) {
    if (error instanceof Refused) return { refusal: error.refusal };
    throw error;
  }
}
