// Whether the log is whole: nobody changed, removed or added an event afterwards. In: the register. Out: a reply, or a fault
// that says where the log does not hold.
import { Fault, refuse } from '../domain/errors.ts';
import { verifyLog } from '../register/log.ts';
import type { Reply } from './command.ts';
import type { Visit } from './visit.ts';

const toldAtMost = 10;

/** @param key is of no use here. @throws Refused `usage` when it is given; Fault `log.broken` */
export async function verifyTheLog(visit: Visit, key: string | undefined): Promise<Reply> {
  if (key !== undefined)
    throw refuse('usage', 'A key is compared with the signature of a dossier: name the dossier as well.');
  const { entries, head, faults } = await visit.waiting('Walking the log', verifyLog(await visit.register()));
  if (faults.length > 0) {
    const told = faults.slice(0, toldAtMost).map(({ position, what }) => `at ${position}: ${what}`);
    const more = faults.length - told.length;
    throw new Fault(
      'log.broken',
      `The log does not hold in ${faults.length} of its ${entries} entries. ${told.join(' ')}${more > 0 ? ` And ${more} more.` : ''}`,
    );
  }
  const text = `The log is whole: ${entries} entries, each follows the one before.\nIts last hash is ${head}; a copy of it elsewhere proves that the log was not written anew.`;
  return { json: { whole: true, entries, head }, text };
}
