// Trying a policy on the past. In: a policy file and the register's log. Out: what would have differed; nothing is changed.
import { readPolicy } from '../client/policyFile.ts';
import { instant } from '../domain/instant.ts';
import { partnershipKit } from '../machines/kit.ts';
import { tryPolicy, type LeftOut, type TriedReview } from '../machines/trial/policyTrial.ts';
import { summaryOf } from '../machines/trial/summary.ts';
import { history, listCases } from '../register/cases.ts';
import type { Reply } from './command.ts';
import { readText } from './files.ts';
import { printTrial } from './print/trial.ts';
import type { Visit } from './visit.ts';

/** @throws Refused `file.…`, `policy.notYaml`, `policy.invalid`, `policy.unnamed` */
export async function tryOut(visit: Visit, path: string): Promise<Reply> {
  const policy = readPolicy(await readText(path));
  const { reviews, leftOut } = await visit.waiting('Replaying the past reviews', tried(visit, policy));
  const summary = summaryOf(reviews, leftOut);
  const trial = { policyVersion: policy.version, summary, reviews, leftOut };
  return { json: trial, text: printTrial(visit, trial) };
}

/** One case at a time, so that only one log is in memory. */
async function tried(visit: Visit, policy: Parameters<typeof tryPolicy>[1]) {
  const register = await visit.register();
  const until = instant(Date.now());
  const reviews: TriedReview[] = [];
  const leftOut: LeftOut[] = [];
  const cases = (await listCases(register)).filter((one) => one.machine === partnershipKit.name);
  for (const { case: id, organization } of cases.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt))) {
    const log = await history(register, id);
    const found = tryPolicy({ case: id, organization, log }, policy, until);
    reviews.push(...found.reviews);
    if (found.leftOut !== null) leftOut.push(found.leftOut);
  }
  return { reviews, leftOut };
}
