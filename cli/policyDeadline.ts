// A deadline computed without a case, with its certificate. In: an instant, and a policy file or none. Out: the certificate.
import { readPolicy } from '../client/policyFile.ts';
import { deadlineCertificate } from '../domain/certificate.ts';
import { defaultPolicy, type Policy } from '../domain/policy.ts';
import { currentPolicy } from '../register/policies.ts';
import type { Reply } from './command.ts';
import { instantTyped } from './day.ts';
import { readText } from './files.ts';
import { printCertificate } from './print/certificate.ts';
import type { Visit } from './visit.ts';

export interface DeadlineOptions {
  from: string;
  workingDays?: number;
  minimumHours?: number;
}

/**
 * The end of a window that opens at an instant, under a policy file, or under the policy in force at that instant.
 * Without `workingDays` and `minimumHours` they are those of the policy's window.
 * @throws Refused `instant.invalid`, `file.…`, `policy.…`
 */
export async function deadline(
  visit: Visit,
  path: string | undefined,
  options: DeadlineOptions,
): Promise<Reply> {
  const from = instantTyped(options.from);
  const policy = path === undefined ? await inForceAt(visit, from) : readPolicy(await readText(path));
  const { workingDays = policy.objectionWindow.workingDays } = options;
  const { minimumHours = policy.objectionWindow.minimumHours } = options;
  const certificate = deadlineCertificate(policy, { from, workingDays, minimumHours });
  return { json: certificate, text: printCertificate(visit, certificate) };
}

async function inForceAt(visit: Visit, at: string): Promise<Policy> {
  return (await currentPolicy(await visit.register(), at))?.policy ?? defaultPolicy;
}
