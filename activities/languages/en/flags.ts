// What to look at in a letter of intent, in English: as it is recorded. In: a flag. Out: a sentence.
import type { Flag } from '../../../domain/flags.ts';
import { say } from '../../typesetting/say.ts';

export const flags = {
  inWords: ({ sentence }: Flag) => say`${sentence}`,
};
