// Every sentence of the mails in every language. In: the words of each language, and every letter set with them. Out: none is
// missing, left over or left in English, each takes what its English takes, and no letter is wider than a mail should be.
import { wordsIn } from '../../activities/languages/words.ts';
import { asText } from '../../activities/typesetting/asText.ts';
import type { Block } from '../../activities/typesetting/letter.ts';
import { languages } from '../../domain/language.ts';
import { factsIn } from './letterFacts.ts';
import { letterVariants } from './letterVariants.ts';

const others = languages.filter((language) => language !== 'en');

/** What is said under each path, such as `receipt.arrived`: a sentence, or a function that makes one. */
function leaves(branch: object, path = ''): [string, unknown][] {
  return Object.entries(branch).flatMap(([key, value]) => {
    const here = path === '' ? key : `${path}.${key}`;
    return typeof value === 'object' && value !== null ? leaves(value, here) : [[here, value]];
  });
}

/** The words that a leaf says of its own: of a function those that stand between quotation marks in it. */
function ownWords(leaf: unknown): string {
  if (typeof leaf !== 'function') return String(leaf);
  const literals =
    leaf.toString().match(/`(?:\\.|\$\{[^}]*\}|[^`\\])*`|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/gu) ?? [];
  const isCode = (text: string) => /^[a-z][A-Za-z-]*$/u.test(text);
  return literals
    .map((literal) => literal.slice(1, -1).replaceAll(/\$\{[^}]*\}/gu, '…'))
    .filter((text) => !isCode(text))
    .join(' ');
}

const said = Object.fromEntries(languages.map((language) => [language, leaves(wordsIn[language])]));
const parameters = (leaf: unknown) => (typeof leaf === 'function' ? leaf.length : 'none');
const english =
  /(?:^|\s)(?:the|your|and|of|with|was|this|that|letter|review|seat|please|reply)(?=[\s.,;:]|$)/u;

/** Words that are the same as in English. */
const alike = new Set(['fr.acceptance.signatures']);

describe.each(others)('in %s', (language) => {
  const here = said[language] ?? [];

  test('everything is said that English says, nothing else, and of the same things', () => {
    const shape = (all: [string, unknown][]) =>
      Object.fromEntries(all.map(([path, leaf]) => [path, parameters(leaf)]));
    expect(shape(here)).toEqual(shape(said['en'] ?? []));
  });

  test('nothing is left in English', () => {
    const inEnglish = new Map(said['en']);
    const left = here.filter(([path, leaf]) => {
      const words = ownWords(leaf);
      const isCopied = /\p{L}{2}/u.test(words) && words === ownWords(inEnglish.get(path));
      return !alike.has(`${language}.${path}`) && (isCopied || english.test(words));
    });
    expect(left.map(([path, leaf]) => `${path}: ${ownWords(leaf)}`)).toEqual([]);
  });

  test('apostrophes and quotation marks are those of print', () => {
    const straight = here.filter(([, leaf]) => typeof leaf === 'string' && /['"]/u.test(leaf));
    expect(straight).toEqual([]);
  });
});

/** Our own sentences in a block; what somebody wrote, and a document, is in the language of whoever wrote it. */
function sentencesOf(block: Block): string[] {
  switch (block.kind) {
    case 'quote':
    case 'document':
    case 'formal':
      return [];
    case 'changes':
      return [block.title];
    case 'list':
      return block.items;
    case 'fact':
      return [block.label, block.text];
    case 'closing':
      return [block.regards, block.text];
    case 'salutation':
    case 'heading':
    case 'paragraph':
    case 'link':
    case 'footer':
      return [block.text];
  }
}

/** What the letters of these tests take from outside: names, and what people and records say. */
const outside =
  /(?:New o|O)ffice of the \w+ seat|Deputy of the \w+ seat|the country office|Share planned activities with the clearinghouse|Translation \(not binding\)|Without prejudice to our privileges and immunities|partners of a name that goes on(?: and on?)*/gu;

describe.each(languages)('every letter in %s', (language) => {
  const letters = Object.entries(letterVariants(factsIn(language)));

  test('is as wide as a mail, except for addresses and documents', () => {
    const fits = (line: string) => line.length <= 76 || !line.trim().includes(' ');
    const wide = letters.flatMap(([name, letter]) => {
      const blocks = letter.blocks.filter(({ kind }) => kind !== 'document' && kind !== 'formal');
      const lines = asText({ ...letter, blocks }).split('\n');
      return lines.filter((line) => !fits(line)).map((line) => `${name}: ${line}`);
    });
    expect(wide).toEqual([]);
  });

  test('says nothing in another language', () => {
    if (language === 'en') return;
    const left = letters.flatMap(([name, { subject, blocks }]) =>
      [subject, ...blocks.flatMap(sentencesOf)]
        .filter((text) => english.test(text.replaceAll(outside, '…')))
        .map((text) => `${name}: ${text}`),
    );
    expect(left).toEqual([]);
  });
});
