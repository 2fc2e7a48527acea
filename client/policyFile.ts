// A policy file: YAML, as examples/policy.yaml. In: its text. Out: the policy, with the shipped value wherever the file says
// nothing; or one refusal that names what to mend.
import { policy, type Policy } from '../domain/policy.ts';
import { readYamlRecord } from './yamlRecord.ts';

/** @throws Refused `policy.notYaml`, `policy.invalid` */
export function readPolicy(text: string): Policy {
  const names = { what: 'The policy', broken: 'policy.notYaml', invalid: 'policy.invalid' };
  return readYamlRecord(text, policy, names);
}
