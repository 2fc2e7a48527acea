// Takes personal data out of a text before it is published (SC-4): mailboxes, telephone numbers and people's names stay out,
// offices stay in. In: a letter or an acceptance. Out: the same text with what was taken out shown as such.

const mailboxRemoved = '[mailbox removed]';
const telephoneRemoved = '[telephone removed]';
const nameRemoved = '[name removed]';

// Each pattern begins only where a word begins: a letter of one endless word is read once, not once per character.
const atSign = String.raw`(?:@|\s?[([{]\s?(?:at|AT)\s?[)\]}]\s?)`;
const mailbox = new RegExp(
  String.raw`(?:mailto:)?(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+${atSign}[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  'gu',
);
const telephoneAfterItsLabel =
  /(?<!\p{L})((?:tel(?:ephone|éfono)?|phone|mobile|cell|fax|móvil|tél)\.?\s*:?\s*)[+(]?\d[\d\s()./-]{5,}\d/giu;
const international = /\+\d[\d\s().-]{6,}\d/gu;

const nameWord = String.raw`\p{Lu}[\p{L}'’.-]*`;
const particle = String.raw`(?:(?:de|del|da|dos|van|von|der|bin|al|el|la)\s+)*`;
const someName = String.raw`${nameWord}(?:[ \t]+${particle}${nameWord}){0,4}`;
const title = String.raw`(?:Mrs?|Ms|Mx|Miss|Dr|Prof|Professor|Sra?|Srta|Dra|Mme|Mlle|M|Herr|Frau|H\.?E)\.?`;
/** "Ms Jane Doe": a title before a name is the surest sign of a person. */
const titled = new RegExp(String.raw`(?<![\p{L}\p{N}])(${title})[ \t]+${someName}`, 'gu');
/** "Jane Doe <jane@…>", once the mailbox is gone. */
const beforeMailbox = new RegExp(
  String.raw`(?<![\p{L}'’.-])${someName}(?=\s*[<(]\s*\[mailbox removed\])`,
  'gu',
);
/** "Contact: Jane Doe, Adviser": the name goes, what follows the comma is the office. */
const contactLabel = [
  'contact',
  'contact person',
  'contact point',
  'focal point',
  'attention',
  'attn',
  'contacto',
]
  .map((words) =>
    words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replace(' ', '[ \\t]+'),
  )
  .join('|');
const named = new RegExp(
  String.raw`^([ \t*_-]*(?:${contactLabel})[*_]*[ \t]*[:.–-][*_]*[ \t]*)(${someName})(?=[ \t]*(?:,|\(|<|;|$))`,
  'gmu',
);

/** Words by which a line after "Contact:" names an office and no person. */
const office =
  /\b(?:office|unit|department|division|adviser|advisor|lead|director|manager|officer|head|team|desk|secretariat|government|programme|program|bureau|oficina|unidad|direcci[oó]n|gerencia|global)\b/iu;

function contactRedacted(whole: string, label: string, name: string): string {
  const words = name.trim().split(/\s+/).length;
  return words < 2 || office.test(name) ? whole : `${label}${nameRemoved}`;
}

/** The text as it may be published. Redacting it again changes nothing. */
export function redacted(text: string): string {
  return text
    .replace(mailbox, mailboxRemoved)
    .replace(telephoneAfterItsLabel, `$1${telephoneRemoved}`)
    .replace(international, telephoneRemoved)
    .replace(titled, `$1 ${nameRemoved}`)
    .replace(beforeMailbox, (name) => (office.test(name) ? name : nameRemoved))
    .replace(named, contactRedacted);
}
