// Putting a confirmed form to its case. In: the desk, as whom, the request, and the id of the form. Out: where it was recorded, why it
// was refused, or that the case does not answer.
import type { Desk } from '../../../client/desk.ts';
import { Fault, type Refusal } from '../../../domain/errors.ts';
import { act } from '../../acting/act.ts';
import { actingValue, type Acting } from '../../acting/actingAs.ts';
import type { ActRequest } from '../../acting/fromForm.ts';
import { requestIdOf } from '../../acting/requestId.ts';

export async function confirmed(
  desk: Desk,
  caseId: string,
  acting: Acting,
  request: ActRequest,
  formId: string,
): Promise<{ seq: number } | { refusal: Refusal } | { outage: Fault }> {
  const requestId = requestIdOf(formId, { as: actingValue(acting), request });
  try {
    return await act(desk, { case: caseId, request, by: acting.by, requestId });
  } catch (error) {
    if (error instanceof Fault) return { outage: error };
    throw error;
  }
}
