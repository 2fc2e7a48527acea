// Where a case stands, in every language: each state that the machine has, and each event that a personal page can tell of.
import { languages } from '../../../domain/language.ts';
import { partnershipKit } from '../../../machines/kit.ts';
import { outline } from '../../../machines/outline.ts';
import { deadlineNames } from '../../../web/reading/deadlines.ts';
import { publicEvents } from '../../../web/reading/publicTimeline.ts';
import { wordsFor } from '../../../web/words/words.ts';

const states = outline(partnershipKit)
  .filter(({ kind }) => kind !== 'compound')
  .map(({ path }) => path);
const events = outline(partnershipKit).flatMap(({ transitions }) => transitions);
/** What people do on their own pages, what the clock does, and what everybody may read. */
const told = new Set([
  ...publicEvents,
  ...deadlineNames(partnershipKit),
  ...events.filter(({ by }) => by.includes('contact')).map(({ event }) => event),
  ...events
    .filter(({ event }) => event.startsWith('acceptance.') && event !== 'acceptance.undelivered')
    .filter(({ by }) => by.includes('coChair'))
    .map(({ event }) => event),
]);

test.each(languages)(
  '%s: every state has a sentence, and no sentence is of a state that is none',
  (language) => {
    const { standing } = wordsFor({ language });
    expect(Object.keys(standing.states).toSorted()).toEqual(states.toSorted());
  },
);

test.each(['fr', 'es'] as const)('%s: every event that is told has its own sentence', (language) => {
  const { standing } = wordsFor({ language });
  const english = 'as the machine says it';
  expect([...told].filter((event) => standing.happened(event, english) === english)).toEqual([]);
});
