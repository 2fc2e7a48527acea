// The versions of a case's letter, and what is different between two of them. In: the case, the numbers of two versions.
// Out: the comparison; the letters themselves are compared, not the record that is kept above them.
import { Fault, refuse } from '../domain/errors.ts';
import type { Instant } from '../domain/instant.ts';
import { history } from '../register/cases.ts';
import { compareLetters } from '../register/letterVersions.ts';
import type { Register } from '../register/open.ts';
import { openFile } from './casework.ts';
import type { Reply } from './command.ts';
import { printComparison } from './print/comparison.ts';
import type { Visit } from './visit.ts';

export interface LetterVersion {
  /** 1 for the letter as it was first received. */
  version: number;
  at: Instant;
  event: string;
  hash: string;
}

const brings = ['letter.submitted', 'letter.resubmitted', 'letter.amended'];

/** Every version in the order in which it was recorded; the same text twice is two versions. */
async function versionsOf(register: Register, caseId: string): Promise<LetterVersion[]> {
  const events = (await history(register, caseId)).filter((one) => brings.includes(one.type));
  return events.map(({ at, type, payload }, index) => {
    const { hash } = payload['document'] as { hash: string };
    return { version: index + 1, at, event: type, hash };
  });
}

/**
 * @param from the version before `to` without it
 * @param to the newest without it
 * @throws Refused `case.unknown`, `letter.oneVersion`, `letter.noSuchVersion`; Fault `letter.notOnFile`
 */
export async function compare(
  visit: Visit,
  caseId: string,
  from: number | undefined,
  to: number | undefined,
): Promise<Reply> {
  const register = await visit.register();
  await openFile(register, caseId);
  const versions = await versionsOf(register, caseId);
  if (versions.length < 2) {
    throw refuse(
      'letter.oneVersion',
      'The letter has one version only; there is nothing to compare it with.',
    );
  }
  const later = to ?? versions.length;
  const [before, after] = [versionNamed(versions, from ?? later - 1), versionNamed(versions, later)];
  const comparison = await compareLetters(register, before.hash, after.hash);
  if (comparison === null) {
    throw new Fault(
      'letter.notOnFile',
      'One of these versions is not in the register, although its event is.',
    );
  }
  const json = {
    ...comparison,
    from: { ...before, ...comparison.from },
    to: { ...after, ...comparison.to },
    versions,
  };
  return { json, text: printComparison(visit, json) };
}

function versionNamed(versions: readonly LetterVersion[], number: number): LetterVersion {
  const found = versions[number - 1];
  if (found !== undefined) return found;
  const message = `The letter has no version ${number}; its versions are 1 to ${versions.length}.`;
  throw refuse('letter.noSuchVersion', message);
}
