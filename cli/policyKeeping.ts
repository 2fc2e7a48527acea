// Checking, loading and showing a policy: what the framework's text leaves open, as dated data. In: a file.
// Out: every value of the policy, and which of them differ from those that ship.
import { instant } from '../domain/instant.ts';
import { defaultPolicy } from '../domain/policy.ts';
import { readPolicy } from '../client/policyFile.ts';
import { currentPolicy, loadPolicy } from '../register/policies.ts';
import type { Reply } from './command.ts';
import { readText } from './files.ts';
import { printPolicy } from './print/policy.ts';
import { supportUnitOnly } from './supportUnitOnly.ts';
import type { Visit } from './visit.ts';

/** Needs no installation. @throws Refused `file.…`, `policy.notYaml`, `policy.invalid` */
export async function check(visit: Visit, path: string): Promise<Reply> {
  const policy = readPolicy(await readText(path));
  return { json: { policy }, text: printPolicy(visit, `Policy ${policy.version} can be used`, policy) };
}

/** @throws Refused as `check`, and `role.notPermitted`; Fault `policy.conflict` */
export async function load(visit: Visit, path: string): Promise<Reply> {
  const policy = readPolicy(await readText(path));
  const register = await visit.register();
  await supportUnitOnly(register, visit.as, 'The policy');
  const { version, loadedAt } = await loadPolicy(register, policy, instant(Date.now()));
  const title = `Policy ${version} is in use for every review that opens from now on`;
  return { json: { version, loadedAt, policy }, text: printPolicy(visit, title, policy) };
}

/** The policy that the next review freezes; the shipped one when none was loaded. */
export async function show(visit: Visit): Promise<Reply> {
  const loaded = await currentPolicy(await visit.register());
  const policy = loaded?.policy ?? defaultPolicy;
  const title = `Policy ${policy.version}, ${loaded === null ? 'as shipped' : `loaded ${loaded.loadedAt}`}`;
  const json = { version: policy.version, loadedAt: loaded?.loadedAt ?? null, policy };
  return { json, text: printPolicy(visit, title, policy) };
}
