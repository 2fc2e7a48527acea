// A roster file: YAML as examples/roster.yaml, or a table as examples/roster.csv. In: its text. Out: the roster; or one refusal
// that names what to mend. And back: the file of a roster.
import { stringify } from 'yaml';
import type { PlainDate } from '../domain/instant.ts';
import { roster, type Roster } from '../domain/roster.ts';
import { readRosterTable, writeRosterTable } from './rosterTable.ts';
import { readYamlRecord } from './yamlRecord.ts';

export const rosterFormats = ['yaml', 'csv'] as const;
export type RosterFormat = (typeof rosterFormats)[number];

/** Tables are known by the ending of their name; all else is YAML, of which JSON is a part. */
export function rosterFormatOf(path: string): RosterFormat {
  return /\.(csv|tsv)$/i.test(path) ? 'csv' : 'yaml';
}

/**
 * @param today the day as of which a table is, since it does not say
 * @throws Refused `roster.notYaml`, `roster.notCsv`, `roster.invalid`
 */
export function readRosterFile(text: string, format: RosterFormat, today: PlainDate): Roster {
  return format === 'csv' ? readRosterTable(text, today) : readRoster(text);
}

/** @throws Refused `roster.notYaml`, `roster.invalid` */
export function readRoster(text: string): Roster {
  const names = { what: 'The roster', broken: 'roster.notYaml', invalid: 'roster.invalid' };
  return readYamlRecord(text, roster, names);
}

/** The file of which reading makes the same roster again; a table leaves out as of when it is. */
export function writeRosterFile(value: Roster, format: RosterFormat): string {
  // Parsed, because the register gives the fields of an entry back in an order of its own.
  return format === 'csv' ? writeRosterTable(value) : stringify(roster.parse(value), { lineWidth: 0 });
}
