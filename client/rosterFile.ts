// A roster file: YAML, as examples/roster.yaml. In: its text. Out: the roster; or one refusal that names what to mend.
import { roster, type Roster } from '../domain/roster.ts';
import { readYamlRecord } from './yamlRecord.ts';

/** @throws Refused `roster.notYaml`, `roster.invalid` */
export function readRoster(text: string): Roster {
  const names = { what: 'The roster', broken: 'roster.notYaml', invalid: 'roster.invalid' };
  return readYamlRecord(text, roster, names);
}
