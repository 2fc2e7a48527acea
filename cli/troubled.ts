// A trouble that has more to say than a code and a sentence, such as every check of a dossier with its verdict.
// In: the trouble whole. Out: an error to be thrown; the command line shows it as it stands.
import type { Trouble } from './trouble.ts';

export class Troubled extends Error {
  override readonly name = 'Troubled';
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.error.message);
    this.trouble = trouble;
  }
}
