// The key that makes a request one act, however often it is sent: a double click, or a script that is run again.
// In: the key, and what the case answered. Out: the option; and a refusal when the key belongs to another request.
import { InvalidArgumentError, Option } from 'commander';
import { refuse, type Refused } from '../domain/errors.ts';
import type { Actor } from '../domain/roles.ts';
import type { Register } from '../register/open.ts';

export const requestKey = (): Option =>
  new Option(
    '--request-key <key>',
    'carry the request out once, however often it is sent with this key',
  ).argParser((typed: string) => {
    if (/^[\w.:@-]{1,100}$/.test(typed)) return typed;
    throw new InvalidArgumentError(
      'It must be 1 to 100 letters, digits, or any of . : @ _ - without spaces.',
    );
  });

/**
 * The case answers a known key with what it answered before, whatever is asked; a key that is used for something else is a
 * mistake that must not look like success.
 * @param seq the number of the event that the case answered with
 * @throws Refused `requestKey.used`
 */
export async function checkSameRequest(
  register: Register,
  caseId: string,
  seq: number,
  asked: { type: string },
  by: Actor,
): Promise<void> {
  const [{ history }, { canonicalJson }] = await Promise.all([
    import('../register/cases.ts'),
    import('../register/canonicalJson.ts'),
  ]);
  const recorded = (await history(register, caseId)).find((one) => one.seq === seq);
  if (recorded === undefined) return;
  const was = canonicalJson({ ...recorded.payload, type: recorded.type, by: recorded.by.id });
  if (was !== canonicalJson({ ...asked, by: by.id })) {
    throw used(`to event ${seq} of the case, "${recorded.type}" by ${recorded.by.id}`);
  }
}

/** The same for a letter file, which is known by its hash. @throws Refused `requestKey.used` */
export async function checkLetterRecorded(register: Register, caseId: string, hash: string): Promise<void> {
  const { history } = await import('../register/cases.ts');
  const events = await history(register, caseId);
  const brought = events.some(
    ({ payload: { document } }) => (document as { hash: string } | undefined)?.hash === hash,
  );
  if (!brought) throw used('to another request');
}

function used(toWhat: string): Refused {
  const message = `This key belongs ${toWhat}; nothing new was done. Take a new key for another request.`;
  return refuse('requestKey.used', message);
}
