// What happens to characters that the typeface lacks, such as an organization's name in Arabic or Chinese. In: a text.
// Out: pieces to set, where "[Arabic script, note 1]" stands in for such a run, and the notes that say which characters it is.
import { hasGlyph } from './faces.ts';

/** The scripts that a name may well be written in, as Unicode calls them. */
const scripts = [
  'Arabic',
  'Armenian',
  'Bengali',
  'Devanagari',
  'Ethiopic',
  'Georgian',
  'Hangul',
  'Han',
  'Hebrew',
  'Khmer',
  'Lao',
  'Mongolian',
  'Myanmar',
  'Sinhala',
  'Tamil',
  'Thai',
].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, 'u') }));

/** "Arabic script, " for a run that has such letters. */
function scriptOf(run: string): string {
  const found = scripts.find(({ letters }) => letters.test(run));
  return found === undefined ? '' : `${found.name} script, `;
}

/** One piece of a line. `actual` is what a stand-in stands for: search, copying and screen readers find that. */
export interface Piece {
  text: string;
  actual?: string;
}

const readersCharacters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Characters that show nothing by themselves, such as the marks that keep a right-to-left name to its place. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

const canBeSet = (cluster: string) => [...cluster].every((one) => hasGlyph(one.codePointAt(0) ?? 0));

export class StandIns {
  readonly #noted: string[] = [];

  /** The pieces of a text, in order: put together, `actual ?? text` is the text without what is invisible. */
  pieces(text: string): Piece[] {
    const pieces: Piece[] = [];
    let missing = '';
    let between = '';
    const close = () => {
      if (missing !== '') pieces.push({ text: this.#standIn(missing), actual: missing });
      if (between !== '') this.#add(pieces, between);
      missing = '';
      between = '';
    };
    for (const { segment } of readersCharacters.segment(text)) {
      const shown = segment.replaceAll(invisible, '');
      if (!canBeSet(shown)) {
        missing += between + segment;
        between = '';
      } else if (missing !== '' && shown.trim() === '') {
        // A space within the run is part of it; after the run it is not.
        between += shown;
      } else {
        close();
        this.#add(pieces, shown);
      }
    }
    close();
    return pieces;
  }

  /** One line for each run that was stood in for: its number, and its characters by their Unicode numbers. */
  notes(): string[] {
    return this.#noted.map((run, index) => `Note ${index + 1}: ${[...run].map(unicodeNumber).join(' ')}`);
  }

  #add(pieces: Piece[], text: string): void {
    const last = pieces.at(-1);
    if (last !== undefined && last.actual === undefined) last.text += text;
    else if (text !== '') pieces.push({ text });
  }

  #standIn(run: string): string {
    const known = this.#noted.indexOf(run);
    const note = known >= 0 ? known + 1 : this.#noted.push(run);
    return `[${scriptOf(run)}note ${note}]`;
  }
}

const unicodeNumber = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
