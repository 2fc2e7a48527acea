// What a seat's reply by mail says, read by rule. In: the words of the reply, without what it quotes. Out: one answer that a seat can
// give, or null where it is not plainly one: then a person reads it. Nothing is guessed: what says two things says none.
import type { Take } from './positions.ts';

/** What can be said by a reply: a position, a question, or that the answer to the version before still stands. */
export interface ReadAnswer {
  take: Take | 'question' | 'reaffirmed';
  /** The words behind the position; of a question, the question. */
  reason?: string;
}

/**
 * What a kept reply came to. `recorded`: it counts; `toConfirm`: it counts once the seat has confirmed it; `unclear`: the Support Unit
 * reads it.
 */
export const replyOutcomes = ['recorded', 'toConfirm', 'unclear'] as const;
export type ReplyOutcome = (typeof replyOutcomes)[number];

/** The letters to a seat whose replies are read: each is about one review. */
export const lettersToReplyTo: readonly string[] = [
  'reviewNotice',
  'successorNotice',
  'seatReminder',
  'seatNews',
  'answerRecorded',
  'answerLink',
  'replyRead',
];

/** The answers that a policy can let count at once: they hold nobody up. */
export const harmless: readonly ReadAnswer['take'][] = ['support', 'no-objection'];

/** The words of a reply that begin an answer, in English, French and Spanish, without accents and capitals. */
const openings: Record<ReadAnswer['take'], readonly string[]> = {
  'no-objection': [
    '(?:we have |i have |there is |there are )?no objections?',
    "(?:nous n'avons )?(?:pas d'|aucune |sans )objections?",
    '(?:no hay |no tenemos |no tengo )?(?:sin |ninguna )?objecion(?:es)?(?= ninguna|$)(?: ninguna)?',
    '(?:sin|ninguna|no hay|no tenemos|no tengo) objecion(?:es)?',
  ],
  support: ['(?:we |i )?support', '(?:nous )?sout(?:ien|enons)', '(?:apoyo|apoyamos|respaldamos)'],
  objection: [
    '(?:an? |we |i )?object(?:ion)?',
    '(?:une |nous )?object(?:ion|ons)',
    '(?:una )?(?:objecion|objetamos)',
  ],
  abstain: [
    '(?:we |i )?abst(?:ain|ention)',
    "(?:une )?abstention|nous nous abstenons|je m'abstiens",
    '(?:abstencion|nos abstenemos|me abstengo)',
  ],
  recuse: [
    '(?:we |i )?recus(?:e|al)(?: ourselves| myself)?',
    '(?:une )?recusation|nous nous recusons',
    '(?:recusacion|nos recusamos)',
  ],
  question: ['(?:a )?question', 'une question', '(?:una )?pregunta'],
  reaffirmed: [
    '(?:(?:it|our answer|our position|my answer) )?still stands',
    '(?:(?:notre|la|ma) reponse )?(?:reste|est toujours) valable',
    '(?:(?:nuestra|la|mi) respuesta )?(?:sigue en pie|se mantiene|sigue siendo valida)',
  ],
};

/** What may follow an answer that needs no reason, and changes nothing of it. */
const tails = [
  '(?:to|of|with|for) (?:the|this|your|its) (?:letter|partnership|proposal|continuation)(?: of intent)?',
  '(?:the|this) (?:letter|partnership|proposal)(?: of intent)?',
  'from (?:our|my) side',
  '(?:a|de|pour) (?:la|cette|ce|le) (?:lettre|partenariat|proposition)(?: d.intention)?',
  'de (?:notre|ma) (?:part|cote)',
  '(?:a|de|por) (?:la|esta) (?:carta|alianza|propuesta)(?: de intencion)?',
  '(?:de|por) (?:nuestra|mi) parte',
].join('|');

const greeting =
  /^(?:dear|hello|hi|good (?:morning|afternoon)|bonjour|madame|monsieur|mesdames|chere?s?|estimad[oa]s?|hola|buen[oa]s)\b[^.!?:]{0,70}[,:!.]?$/;
const thanks = /^(?:many )?(?:thanks|thank you|merci|gracias|muchas gracias)\b[^.!?]{0,40}[.,!]?$/;
const farewell =
  /^(?:(?:with )?(?:kind|best|warm) regards|regards|best(?: wishes)?|sincerely|yours|cordialement|bien (?:cordialement|a vous)|(?:avec (?:mes|nos) )?(?:meilleures )?salutations|saludos|atentamente|cordialmente|un saludo)\b[^.!?:]{0,40}[,.!]?$/;
/** As mail programs of telephones end a message. */
const sentFrom = /^(?:sent from my|envoye de mon|enviado desde mi)\b/;

const needsWords: readonly ReadAnswer['take'][] = ['objection', 'abstain', 'recuse', 'question'];

/** A text as it is compared: no accents, no capitals, one kind of apostrophe and of space. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/["“”«»*_]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

interface Opening {
  take: ReadAnswer['take'];
  /** What stands behind the opening on its line, as it was written. */
  rest: string;
}

/** The answer that a line begins with, if it begins with exactly one. */
function openingOf(line: string): Opening | null {
  const written = plain(line);
  const found = (Object.keys(openings) as ReadAnswer['take'][]).filter((take) => begins(take, written));
  const [take, ...others] = found;
  if (take === undefined || others.length > 0) return null;
  return { take, rest: afterSeparator(line) };
}

const begins = (take: ReadAnswer['take'], written: string): boolean =>
  openings[take].some((opening) => {
    const end = needsWords.includes(take)
      ? String.raw`(?: ?[:–—-].*| ?[.,;]? ?(?:because|since|parce que?|car|porque)\b.*|[.!]?)$`
      : String.raw`(?: (?:${tails}))?(?: ?[.!,;])*$`;
    return new RegExp(`^(?:${opening})${end}`, 'u').test(written);
  });

/** The words behind the first colon or dash. */
function afterSeparator(line: string): string {
  const separator =
    /[:–—]|\s-\s|-\s/u.exec(line) ?? /(?=\b(?:because|since|parce que?|car|porque)\b)/iu.exec(line);
  return separator === null ? '' : line.slice(separator.index + separator[0].length).trim();
}

/** A line of a name, an office, a telephone number: no sentence. */
const mayBeSignature = (line: string) =>
  line.length <= 80 && !/[?!]|[.:;]\s|\bbut\b|\bmais\b|\bpero\b/iu.test(line);

/** Reads the words of a reply. They are a text of whoever wrote it, of any length. */
export function readReply(words: string): ReadAnswer | null {
  const lines = words
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  const from = lines.findIndex(
    (line) => line !== '' && !greeting.test(plain(line)) && !thanks.test(plain(line)),
  );
  const [first, ...others] = from === -1 ? [] : lines.slice(from);
  const opening = first === undefined ? null : openingOf(first);
  if (opening === null) return null;
  const end = others.findIndex((line) => farewell.test(plain(line)) || sentFrom.test(plain(line)));
  const body = end === -1 ? others : others.slice(0, end);
  if (body.some((line) => saysAnother(line, opening.take))) return null;
  if (!needsWords.includes(opening.take)) {
    return body.filter((line) => !thanks.test(plain(line))).every(mayBeSignature)
      ? { take: opening.take }
      : null;
  }
  const reason = [opening.rest, ...body].join('\n').trim();
  return reason === '' ? { take: opening.take } : { take: opening.take, reason };
}

/** Two answers in one reply are none. */
function saysAnother(line: string, take: ReadAnswer['take']): boolean {
  const other = openingOf(line);
  return other !== null && other.take !== take;
}
