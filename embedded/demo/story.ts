// One letter's story, told through the desk as its people would live it. In: the desk, the roster, two letters, a narrator.
// Out: the case, an official partner after its first yearly review. Every step is real; only the case's clock is hurried.
import type { Desk } from '../../client/desk.ts';
import { fastForward, timeOf } from '../../client/fastForward.ts';
import type { LetterFile } from '../../client/letterFile.ts';
import { settle } from '../../client/settle.ts';
import { emptyArchive, resubmitLetter, submitLetter } from '../../client/submitLetter.ts';
import { actorNamed } from '../../domain/actors.ts';
import { Refused } from '../../domain/errors.ts';
import { days, instant, plus } from '../../domain/instant.ts';
import type { Roster } from '../../domain/roster.ts';
import type { Narrator } from './narrator.ts';

export interface Cast {
  desk: Desk;
  roster: Roster;
  letter: LetterFile;
  mended: LetterFile;
}

/** @returns the case's id */
export async function tell({ desk, roster, letter, mended }: Cast, narrator: Narrator): Promise<string> {
  const as = (id: string) => actorNamed(roster, id, instant(Date.now()));
  const { name } = letter.letter.organization;

  narrator.chapter(`A letter of intent arrives from the ${name}. The Support Unit records it.`);
  const { case: id, missing } = await submitLetter(desk, emptyArchive, letter, as('support-unit'));
  const act = async (by: string, request: { type: string } & Record<string, unknown>) => {
    await desk.ask(id, request, as(by));
    await settle(desk, id);
    await narrator.catchUp(id);
  };
  await settle(desk, id);
  await narrator.catchUp(id);

  narrator.chapter(`It lacks ${missing.join(', ')}. Could it be declared complete all the same?`);
  try {
    await desk.ask(id, { type: 'letter.declaredComplete' }, as('support-unit'));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    narrator.answer(error.message);
  }
  narrator.chapter('So it goes back, with what is missing. Twelve days later, a mended letter comes.');
  await act('support-unit', {
    type: 'letter.returned',
    note: 'Thank you for your letter. One thing is missing.',
  });
  await fastForward(desk, id, plus(await timeOf(desk, id), 12 * days));
  await resubmitLetter(desk, id, mended, as('support-unit'));
  await settle(desk, id);
  await narrator.catchUp(id);

  narrator.chapter('Now it is complete. Every seat of the Steering Committee gets the notice.');
  await act('support-unit', { type: 'letter.declaredComplete' });

  narrator.chapter('Norway supports it. Two days later Fundar objects, and the clock stops.');
  await act('norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await fastForward(desk, id, plus(await timeOf(desk, id), 2 * days));
  const reason = 'The letter does not say how civil society takes part in choosing the countries.';
  await act('fundar', { type: 'objection.raised', seat: 'fundar', reason });

  narrator.chapter(
    'A week of talks. The objection is withdrawn in writing, and the time that remained goes on.',
  );
  await fastForward(desk, id, plus(await timeOf(desk, id), 7 * days));
  await act('fundar', {
    type: 'objection.withdrawn',
    seat: 'fundar',
    reason: 'They will choose together with civil society.',
  });

  narrator.chapter(
    'Reminders go to those who have not answered. Then the window closes, absent any objections.',
  );
  while ((await desk.look(id)).stage === 'committeeReview') {
    await fastForward(desk, id, (await desk.look(id)).nextDeadline?.at ?? '');
    await narrator.catchUp(id);
  }

  narrator.chapter('Both Co-Chairs sign. The formal acceptance goes out once, and all is published.');
  for (const office of ['co-chair-government', 'co-chair-civil-society']) {
    await act(office, { type: 'acceptance.signed', office });
  }

  narrator.chapter('A year passes. Sixty days before the anniversary the yearly review opens by itself.');
  await fastForward(desk, id, (await desk.look(id)).nextDeadline?.at ?? '');
  await narrator.catchUp(id);

  narrator.chapter(
    'The organization reports. Norway supports it, the others are silent: the partnership continues.',
  );
  const report =
    'We helped three countries to publish what they license on their coasts, with those who fish there.';
  await act('contact', { type: 'report.submitted', report });
  await act('norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  while ((await desk.look(id)).stage === 'yearlyReview') {
    await fastForward(desk, id, (await desk.look(id)).nextDeadline?.at ?? '');
    await narrator.catchUp(id);
  }
  return id;
}
