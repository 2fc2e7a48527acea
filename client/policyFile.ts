// A policy file: YAML, as examples/policy.yaml. In: its text. Out: the policy, with the shipped value wherever the file says
// nothing; or one refusal that names what to mend.
import { isDeepStrictEqual } from 'node:util';
import { refuse } from '../domain/errors.ts';
import { defaultPolicy, policy, type Policy } from '../domain/policy.ts';
import { readYamlRecord } from './yamlRecord.ts';

/** @throws Refused `policy.notYaml`, `policy.invalid`, `policy.unnamed` */
export function readPolicy(text: string): Policy {
  const names = { what: 'The policy', broken: 'policy.notYaml', invalid: 'policy.invalid' };
  const read = readYamlRecord(text, policy, names);
  const { from: _from, ...numbers } = read;
  if (read.version === defaultPolicy.version && !isDeepStrictEqual(numbers, defaultPolicy)) {
    throw refuse(
      'policy.unnamed',
      `The policy differs from the one that ships, "${read.version}", so it needs a version of its own, such as version: "${read.version}-2".`,
    );
  }
  return read;
}
