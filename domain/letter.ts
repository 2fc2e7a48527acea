// The letter of intent as the Support Unit records it (LOI-1 to LOI-4, PR-1 to PR-6, G1-1).
// In: the front matter of a letter file. Out: a record in which every claim is a quoted passage of the letter itself.
import * as z from 'zod';
import { clauses, type ClauseId } from './framework.ts';
import { language, languages, timeZone } from './language.ts';
import { organizationKind } from './organization.ts';
import { emailAddress, isoInstant, line, passage } from './text.ts';

/** The six principles that a letter endorses (LOI-2). */
export const principles = ['PR-1', 'PR-2', 'PR-3', 'PR-4', 'PR-5', 'PR-6'] as const;

/** The phases of a country's participation (PH-1 to PH-5). */
export const phases = ['I', 'II', 'III', 'IV', 'V'] as const;

/** The kinds of assistance that the framework lists. */
export const assistanceKinds = [
  'funding',
  'technical-assistance',
  'convening',
  'research-and-data',
  'best-practices',
  'technical-analysis',
] as const;

const quote = passage(5_000);

const contact = z.strictObject({
  office: line(200),
  email: emailAddress,
  /** How the contact reads; the letter’s own language and UTC unless told. */
  language: language.optional(),
  zone: timeZone.optional(),
});
export type Contact = z.output<typeof contact>;

const area = z.strictObject({
  level: z.enum(['country', 'regional', 'international']),
  themes: z.array(line(200)).max(50).default([]),
  phases: z.array(z.enum(phases)).max(5).default([]),
  kinds: z.array(z.enum(assistanceKinds)).max(6).default([]),
  passage: quote,
});

const knownClause = z.enum(Object.keys(clauses) as [ClauseId, ...ClauseId[]], {
  error: 'is not a clause of the framework, such as PR-2',
});
const reservation = z.strictObject({ clause: knownClause, passage: quote });

const languageCode = z.string().regex(/^[a-z]{2,3}$/, 'is not a language code such as en');

/** A translation stands in the letter file itself, so that one hash covers it and everybody reads it; it is not binding. */
const translation = z.strictObject({
  language: languageCode.default('en'),
  /** Who translated. */
  by: line(200).optional(),
  /** The heading under which it stands, below the letter. */
  section: line(200),
});
export type Translation = z.output<typeof translation>;

/** The ways in which a letter can arrive, and how people say them. */
export const channelNames = {
  email: 'by e-mail',
  post: 'by post',
  form: 'through the form',
  hand: 'by hand',
};
export type Channel = keyof typeof channelNames;

/** What the front matter of a letter file holds. Unknown keys are refused, so that a typing error cannot hide a claim. */
export const letterRecord = z.strictObject({
  organization: z.strictObject({
    name: line(200),
    acronym: line(30).optional(),
    kind: organizationKind,
    /** The organization that this one is a part of. */
    parent: line(200).optional(),
    website: z
      .url({ protocol: /^https?$/, error: 'is not a web address' })
      .max(500)
      .optional(),
  }),
  contacts: z.array(contact).max(20).default([]),
  signatory: z.strictObject({ office: line(200) }).optional(),
  /** Who sent the letter in, where it was not the contact. */
  sender: z.strictObject({ office: line(200), email: emailAddress.optional() }).optional(),
  addressedTo: line(200),
  /** When the letter reached OGP; when it was recorded is the instant of the event. */
  receivedAt: isoInstant,
  channel: z.enum(Object.keys(channelNames) as [Channel, ...Channel[]]),
  language: languageCode,
  translation: translation.optional(),
  /** The file name or hash of the letter that this one replaces. */
  supersedes: line(200).optional(),
  endorses: z.partialRecord(z.enum(principles), quote).default({}),
  commitsToGuidelines: quote.optional(),
  areas: z.array(area).max(50).default([]),
  alignment: z.strictObject({ withOgp: quote.optional(), withOwnGoals: quote.optional() }).default({}),
  reservations: z.array(reservation).max(20).default([]),
});
export type LetterRecord = z.output<typeof letterRecord>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** The file in which the letter arrived, such as a signed PDF, kept beside its text under its own hash. */
const original = z.strictObject({
  hash,
  name: line(200),
  mediaType: z.enum(['application/pdf', 'image/png', 'image/jpeg']),
});

/** The document behind a record: the letter's exact bytes are known by their SHA-256. */
export const letterDocument = z.strictObject({
  /** SHA-256 of the file as received, in lower-case hexadecimal. */
  hash,
  /** The letter file whole, front matter included, as UTF-8 text. */
  text: z.string().max(200_000),
  original: original.optional(),
});
export type OriginalFile = z.output<typeof original>;
export type LetterDocument = z.output<typeof letterDocument>;

/** Who answers for the organization: the first contact, who reads the letter's own language where nothing else is said. */
export function firstContact({ contacts, language: written }: LetterRecord): Contact | undefined {
  const [first] = contacts;
  if (first === undefined || first.language !== undefined) return first;
  const own = languages.find((one) => one === written);
  return own === undefined || own === 'en' ? first : { ...first, language: own };
}

/** Every passage that a record quotes, with the place it is quoted at, in reading order. */
export function quotes(letter: LetterRecord): { at: string; passage: string }[] {
  const named = [
    ...Object.entries(letter.endorses).map(([clause, text]) => ({ at: `endorses.${clause}`, passage: text })),
    { at: 'commitsToGuidelines', passage: letter.commitsToGuidelines },
    ...letter.areas.map((item, index) => ({ at: `areas[${index}].passage`, passage: item.passage })),
    { at: 'alignment.withOgp', passage: letter.alignment.withOgp },
    { at: 'alignment.withOwnGoals', passage: letter.alignment.withOwnGoals },
    ...letter.reservations.map((item, index) => ({
      at: `reservations[${index}].passage`,
      passage: item.passage,
    })),
  ];
  return named.filter((entry): entry is { at: string; passage: string } => entry.passage !== undefined);
}
