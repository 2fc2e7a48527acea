// Checking, loading and showing policies: what the framework's text leaves open, as dated data. In: a file, or a day.
// Out: every value of the policy, which of them differ from those that ship, and from when it holds.
import { readPolicy } from '../client/policyFile.ts';
import { instant } from '../domain/instant.ts';
import { defaultPolicy } from '../domain/policy.ts';
import { currentPolicy, loadPolicy, policyHistory, type LoadedPolicy } from '../register/policies.ts';
import type { Reply } from './command.ts';
import { dayTyped } from './day.ts';
import { readText } from './files.ts';
import { printPolicy, printPolicies } from './print/policy.ts';
import { supportUnitOnly } from './supportUnitOnly.ts';
import type { Visit } from './visit.ts';

/** Needs no installation. @throws Refused `file.…`, `policy.notYaml`, `policy.invalid`, `policy.unnamed` */
export async function check(visit: Visit, path: string): Promise<Reply> {
  const policy = readPolicy(await readText(path));
  return { json: { policy }, text: printPolicy(visit, `Policy ${policy.version} can be used`, policy) };
}

/** @throws Refused as `check`, and `role.notPermitted`; Fault `policy.conflict` */
export async function load(visit: Visit, path: string): Promise<Reply> {
  const read = readPolicy(await readText(path));
  const register = await visit.register();
  await supportUnitOnly(register, visit.as, 'The policy');
  const loaded = await loadPolicy(register, read, instant(Date.now()));
  const inForce = await currentPolicy(register);
  const { version, from, loadedAt, policy } = loaded;
  const json = { version, from, loadedAt, inForce: inForce?.version ?? defaultPolicy.version, policy };
  return { json, text: printPolicy(visit, whenItHolds(loaded, inForce), policy) };
}

function whenItHolds({ version, from, loadedAt }: LoadedPolicy, inForce: LoadedPolicy | null): string {
  if (inForce?.version === version)
    return `Policy ${version} is in use for every review that opens from now on`;
  const now = inForce?.version ?? defaultPolicy.version;
  return from > loadedAt.slice(0, 10)
    ? `Policy ${version} is loaded and holds from ${from}; until then policy ${now} is in use`
    : `Policy ${version} is loaded, but policy ${now}, which holds from a later day, stays in use`;
}

/**
 * The policy that a review freezes when it opens today, or at the end of a day; the shipped one where none was loaded.
 * @throws Refused `date.invalid`
 */
export async function show(visit: Visit, asOf: string | undefined): Promise<Reply> {
  const at = asOf === undefined ? instant(Date.now()) : `${dayTyped(asOf)}T23:59:59.999Z`;
  const loaded = await currentPolicy(await visit.register(), at);
  const policy = loaded?.policy ?? defaultPolicy;
  const { version } = policy;
  const held = loaded === null ? 'as shipped' : `which holds from ${loaded.from}, loaded ${loaded.loadedAt}`;
  const json = { version, from: loaded?.from ?? null, loadedAt: loaded?.loadedAt ?? null, policy };
  return { json, text: printPolicy(visit, `Policy ${version}, ${held}`, policy) };
}

/** Every loading, the one that holds from the latest day first. */
export async function history(visit: Visit): Promise<Reply> {
  const register = await visit.register();
  const inForce = await currentPolicy(register);
  const loaded = (await policyHistory(register)).map(({ version, from, loadedAt }) => ({
    version,
    from,
    loadedAt,
    inForce: loadedAt === inForce?.loadedAt && version === inForce.version,
  }));
  return { json: loaded, text: printPolicies(visit, loaded) };
}
