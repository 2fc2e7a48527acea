// How a letter of intent arrived and what a first reading found, in English. In: its version, instants, clauses. Out: sentences.
import type { ClauseId } from '../../../domain/framework.ts';
import { channelNames, type Channel } from '../../../domain/letter.ts';
import type { Arrival } from '../../../machines/effects.ts';
import { say } from '../../typesetting/say.ts';
import { clauses } from './clauses.ts';

/** What the letter is called: a later one takes the place of the one before. */
export const called: Record<Arrival['version'], string> = {
  first: 'letter of intent',
  mended: 'revised letter of intent',
  underReview: 'new version of the letter of intent',
};

export const arrivals = {
  received: 'Received',
  receivedHow: (instant: string, channel: Channel) => `${instant}, ${channelNames[channel]}`,
  recorded: 'Recorded',
  notFound: 'What a first reading did not find',
  clause: (id: ClauseId) => say`${id}: ${clauses[id]}`,
};
