// The languages of the mails and the pages that people answer on, and who reads in which. In: nothing. Out: the closed list of
// languages, the schema of a time zone, and the reader: a language and a zone.
import * as z from 'zod';

/** The languages of the Open Government Partnership, as BCP 47 tags. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { en: 'English', fr: 'Français', es: 'Español' };

export const language = z.enum(languages);

function isZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** A time zone of the IANA database, such as `America/Lima`. */
export const timeZone = z.string().max(60).refine(isZone, 'is not a time zone such as America/Lima');

/** How a person reads: in which language, and in which time zone beside UTC. */
export interface Reader {
  language: Language;
  zone: string;
}

/** What is known of a person's reading. */
export interface Reading {
  language?: Language | undefined;
  zone?: string | undefined;
}

/** What is not known is English and UTC. */
export function readerOf({ language: tongue = 'en', zone = 'UTC' }: Reading): Reader {
  return { language: tongue, zone };
}

/** The fields of a person's reading that are known, to be kept with the person. */
export function readingOf({ language: tongue, zone }: Reading): Reading {
  return { ...(tongue === undefined ? {} : { language: tongue }), ...(zone === undefined ? {} : { zone }) };
}
