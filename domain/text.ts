// Text that people hand us: which characters and lengths a field may have. In: a string. Out: a zod schema's verdict.
// Control characters would break mail headers and the register; bidirectional overrides can show a name as another.
import * as z from 'zod';

// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;
const lineBreaks = /[\n\r\u2028\u2029]/u;
const bidiOverrides = /[\u202A-\u202E\u2066-\u2069]/u;

/** Whether a text holds control characters other than tab and line breaks. */
export function hasControls(text: string): boolean {
  return controls.test(text);
}

/** One line of text, 1 to `max` characters, that cannot disguise itself. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .refine((text) => !controls.test(text), 'holds control characters')
    .refine((text) => !lineBreaks.test(text), 'holds a line break')
    .refine((text) => !bidiOverrides.test(text), 'holds characters that reverse the writing direction');
}

/** A passage of text, 1 to `max` characters, line breaks allowed. */
export function passage(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .refine((text) => !controls.test(text), 'holds control characters');
}

export const emailAddress = z.email('is not an e-mail address').max(254, 'is longer than 254 characters');
/** An ISO instant with its offset, turned into UTC. */
export const isoInstant = z.iso
  .datetime({ offset: true, error: 'is not an instant such as 2026-02-03T14:20:00Z' })
  .transform((text) => new Date(text).toISOString());
export const isoDate = z.iso.date('is not a date such as 2026-02-03');
