// Submitting a letter: which case it belongs to, and how it gets there. In: the letter file, who sends it, and two look-ups
// in the register. Out: the case, where it stands, and what the letter lacks.
import { missingClauses } from '../domain/checklist.ts';
import { refuse } from '../domain/errors.ts';
import { slugOf } from '../domain/organization.ts';
import type { Actor } from '../domain/roles.ts';
import type { Desk } from './desk.ts';
import type { LetterFile } from './letterFile.ts';

/** What the register knows of an organization's earlier cases. */
export interface Archive {
  /** The cases of a slug (`slug`, `slug-2`, …), newest last. */
  casesOf(slug: string): Promise<{ case: string; stage: string }[]>;
  caseOfHash(hash: string): Promise<{ case: string; stage: string } | null>;
}

export interface Submitted {
  case: string;
  stage: string;
  /** The clauses that the letter leaves unmet; empty when it can be declared complete. */
  missing: string[];
  hash: string;
}

/**
 * A letter opens a case, or, when it says what it supersedes, replaces the letter of the open one (LOI-1).
 * @throws Refused `letter.duplicate`, `case.exists`, and what the case refuses
 */
export async function submitLetter(
  desk: Desk,
  archive: Archive,
  file: LetterFile,
  by: Actor,
): Promise<Submitted> {
  const { letter, document } = file;
  const { name, acronym } = letter.organization;
  const known = await archive.caseOfHash(document.hash);
  if (known !== null && known.stage !== 'ended') {
    throw refuse(
      'letter.duplicate',
      `This very letter is already in the case "${known.case}"; nothing was recorded.`,
      'LOI-1',
    );
  }
  const slug = slugOf(name, acronym, `case-${document.hash.slice(0, 8)}`);
  const cases = await archive.casesOf(slug);
  const open = cases.findLast((one) => one.stage !== 'ended');
  if (open !== undefined) {
    if (letter.supersedes !== undefined && open.stage === 'intake')
      return resubmitLetter(desk, open.case, file, by);
    throw refuse(
      'case.exists',
      `${name} has an open case, "${open.case}" (${open.stage}). A mended letter goes there: assent letter resubmit ${open.case} FILE`,
      'LOI-1',
    );
  }
  const last = cases.at(-1);
  const caseId = last === undefined ? slug : `${slug}-${cases.length + 1}`;
  const previous = last === undefined ? {} : { previousCase: last.case };
  const request = { type: 'letter.submitted', letter, document, ...previous };
  const answer = await desk.open(caseId, { request, by });
  return { case: caseId, stage: answer.stage, missing: missingClauses(letter), hash: document.hash };
}

/** A mended letter replaces the one in the case. @throws Refused what the case refuses */
export async function resubmitLetter(
  desk: Desk,
  caseId: string,
  file: LetterFile,
  by: Actor,
): Promise<Submitted> {
  const { letter, document } = file;
  const answer = await desk.ask(caseId, { type: 'letter.resubmitted', letter, document }, by);
  return { case: caseId, stage: answer.stage, missing: missingClauses(letter), hash: document.hash };
}
