// Putting a confirmed form to its case. In: the desk, the act, and the id of the form. Out: where it was recorded, why it was refused, or
// that the case does not answer.
import type { Desk } from '../../client/desk.ts';
import { Fault, type Refusal } from '../../domain/errors.ts';
import { act, type Act } from './act.ts';
import { requestIdOf } from './requestId.ts';

export async function confirmed(
  desk: Desk,
  asked: Omit<Act, 'requestId'>,
  formId: string,
): Promise<{ seq: number } | { refusal: Refusal } | { outage: Fault }> {
  const { by, request } = asked;
  try {
    return await act(desk, { ...asked, requestId: requestIdOf(formId, { by, request }) });
  } catch (error) {
    if (error instanceof Fault) return { outage: error };
    throw error;
  }
}
