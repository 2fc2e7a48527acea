// What the form calls each field of a letter's record. In: the field's place in the record. Out: its label, for the form and for the
// summary of what is wrong with it.
import { principles } from '../../../domain/letter.ts';

const labels: Readonly<Record<string, string>> = {
  'organization.name': 'Name of the organization',
  'organization.acronym': 'Acronym',
  'organization.kind': 'Kind',
  'organization.parent': 'The organization that it is a part of',
  'organization.website': 'Website',
  'contacts.N.office': 'Office',
  'contacts.N.email': 'Mailbox',
  'contacts.N.language': 'Is written to in',
  'contacts.N.zone': 'Time zone',
  receivedAt: 'Received, in UTC',
  channel: 'Way',
  addressedTo: 'Addressed to',
  'signatory.office': 'Signed by',
  'sender.office': 'Sent by',
  language: 'Language of the letter',
  supersedes: 'Takes the place of',
  body: 'The letter, word for word',
  commitsToGuidelines: 'LOI-3',
  'alignment.withOgp': 'LOI-4(a)',
  'alignment.withOwnGoals': 'LOI-4(b)',
  'areas.N.level': 'Level',
  'areas.N.themes': 'Themes',
  'areas.N.phases': 'Phases',
  'areas.N.kinds': 'Kinds of assistance',
  'areas.N.passage': 'Passage',
  'reservations.N.clause': 'Clause',
  'reservations.N.passage': 'Passage',
  ...Object.fromEntries(principles.map((clause) => [`endorses.${clause}`, clause])),
};

/** A field that the form does not have is called by its place in the record. */
export function labelOf(field: string): string {
  return labels[field.replace(/\.\d+(?=\.)/g, '.N')] ?? field;
}
