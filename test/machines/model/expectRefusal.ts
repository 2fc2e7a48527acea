// What a person is told when something is not possible, as the tests of refusals expect it. In: a walk and a refusal.
// Out: nothing, or a failed expectation.
import { allowed } from '../../../machines/engine/allowed.ts';
import { partnershipKit as kit } from '../../../machines/kit.ts';
import type { Walk } from './walk.ts';

/** Expects the refusal, and that it names exactly what is possible now. */
export function expectRefusal(
  walk: Walk,
  refusal: ReturnType<Walk['refusal']>,
  code: string,
  message: string,
  clause?: string,
) {
  expect({ code: refusal?.code, message: refusal?.message, clause: refusal?.clause }).toEqual({
    code,
    message,
    clause,
  });
  expect(refusal?.allowed).toEqual(allowed(kit, walk.snapshot));
}
