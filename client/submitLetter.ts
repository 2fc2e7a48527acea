// Submitting a letter: which case it belongs to, and how it gets there. In: the letter file, who sends it, and what is on
// file. Out: the case, where it stands, what the letter lacks, and what whoever submits it should know.
import { setTimeout as delay } from 'node:timers/promises';
import { missingClauses } from '../domain/checklist.ts';
import { Refused } from '../domain/errors.ts';
import type { FiledCase } from '../domain/filedCase.ts';
import { flagsOf, type Flag } from '../domain/flags.ts';
import { letterBody } from '../domain/letterBody.ts';
import { slugOf } from '../domain/organization.ts';
import type { Actor } from '../domain/roles.ts';
import type { Desk } from './desk.ts';
import type { LetterFile } from './letterFile.ts';
import { alreadyOnFile, alreadyOpen, partOf, sameWords } from './onFile.ts';

/** What the register knows of letters and cases before this one. */
export interface Archive {
  /** The cases of a slug (`slug`, `slug-2`, …), newest last. */
  casesOf(slug: string): Promise<FiledCase[]>;
  caseOfHash(hash: string): Promise<FiledCase | null>;
  /** A case whose letter has the same words below its front matter. */
  caseOfWords(words: string): Promise<FiledCase | null>;
}

/** Nothing is on file. */
export const emptyArchive: Archive = {
  casesOf: async () => [],
  caseOfHash: async () => null,
  caseOfWords: async () => null,
};

export interface Submitted {
  case: string;
  stage: string;
  /** The clauses that the letter leaves unmet; empty when it can be declared complete. */
  missing: string[];
  hash: string;
  /** What to look at although the letter may be complete. */
  flags: Flag[];
  /** What is on file beside it, one sentence each: the case before, the parent organization, the same words elsewhere. */
  notes: string[];
}

/**
 * A letter opens a case, or, when it says what it supersedes, replaces the letter of the open one (LOI-1).
 * Submitting the same file again is refused by its hash, so that nothing is recorded twice.
 * @throws Refused `letter.duplicate`, `case.exists`, `partner.exists`, and what the case refuses
 */
export async function submitLetter(
  desk: Desk,
  archive: Archive,
  file: LetterFile,
  by: Actor,
): Promise<Submitted> {
  const { letter, document } = file;
  const cases = await archive.casesOf(shortNameOf(file));
  const open = cases.findLast(isOpen);
  await refuseSameFile(archive, file);
  if (open !== undefined) {
    if (letter.supersedes !== undefined && open.stage === 'intake')
      return resubmitLetter(desk, open.case, file, by);
    throw alreadyOpen(letter.organization.name, open);
  }
  const last = cases.at(-1);
  const caseId = last === undefined ? shortNameOf(file) : `${shortNameOf(file)}-${cases.length + 1}`;
  const previous = last === undefined ? {} : { previousCase: last.case };
  const notes = await notesOn(archive, file, caseId, last);
  const request = { type: 'letter.submitted', letter, document, ...previous };
  try {
    const answer = await desk.open(caseId, { request, by });
    return { ...submitted(file, caseId, answer.stage), notes };
  } catch (error) {
    throw await whatCameFirst(archive, file, error);
  }
}

/**
 * A mended letter replaces the one in the case.
 * @param requestId the same id is carried out once
 * @throws Refused what the case refuses
 */
export async function resubmitLetter(
  desk: Desk,
  caseId: string,
  file: LetterFile,
  by: Actor,
  requestId?: string,
): Promise<Submitted> {
  const { letter, document } = file;
  const answer = await desk.ask(caseId, { type: 'letter.resubmitted', letter, document }, by, requestId);
  return submitted(file, caseId, answer.stage);
}

function submitted({ letter, document }: LetterFile, caseId: string, stage: string): Submitted {
  const missing = missingClauses(letter);
  return { case: caseId, stage, missing, hash: document.hash, flags: flagsOf(letter), notes: [] };
}

const isOpen = (one: FiledCase) => one.stage !== 'ended';

function shortNameOf({ letter, document }: LetterFile): string {
  const { name, acronym } = letter.organization;
  return slugOf(name, acronym, `case-${document.hash.slice(0, 8)}`);
}

/** The very same file goes into one case; once that has ended, it may open another. @throws Refused `letter.duplicate` */
async function refuseSameFile(archive: Archive, { document }: LetterFile): Promise<void> {
  const known = await archive.caseOfHash(document.hash);
  if (known !== null && isOpen(known)) throw alreadyOnFile(known);
}

async function notesOn(
  archive: Archive,
  { letter, document }: LetterFile,
  caseId: string,
  before: FiledCase | undefined,
): Promise<string[]> {
  const { name, parent } = letter.organization;
  const [alike, ofParent] = await Promise.all([
    archive.caseOfWords(letterBody(document.text)),
    parent === undefined ? [] : archive.casesOf(slugOf(parent, undefined, 'no-such-case')),
  ]);
  const parentCase = ofParent.findLast(isOpen);
  const another = alike !== null && alike.organization !== name && alike.case !== before?.case;
  return [
    ...(before === undefined ? [] : [`It follows the case "${before.case}", which has ended.`]),
    ...(parent === undefined || parentCase === undefined ? [] : [partOf(parent, parentCase, caseId)]),
    ...(another ? [sameWords(alike, caseId)] : []),
  ];
}

/** Of two who submit at the same moment one is first; the other is told as if it had come later. */
async function whatCameFirst(archive: Archive, file: LetterFile, error: unknown): Promise<unknown> {
  if (!(error instanceof Refused) || error.refusal.code !== 'event.notPossible') return error;
  // The other's case may not be in the register yet, which takes a moment.
  for (let tries = 0; tries < 40; tries += 1) {
    try {
      await refuseSameFile(archive, file);
    } catch (refused) {
      return refused;
    }
    const open = (await archive.casesOf(shortNameOf(file))).findLast(isOpen);
    if (open !== undefined) return alreadyOpen(file.letter.organization.name, open);
    await delay(50);
  }
  return error;
}
