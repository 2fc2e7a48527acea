// Recording histories: representative lives on the real server, as files that later versions must replay.
// In: a folder. Out: for each life, the history as the server has it and the events as the log has them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { exampleLetter, openOffice, type Office } from './office.ts';

async function record(folder: string, office: Office, name: string, id: string): Promise<void> {
  const handle = office.desk.temporal.workflow.getHandle(`partnership/${id}`);
  const history: unknown = JSON.parse(historyToJSON(await handle.fetchHistory()));
  // Neither the machine that recorded it nor its processes belong into the record.
  const text = JSON.stringify(history, (key, value: unknown) => (key === 'identity' ? 'recorder' : value), 1);
  writeFileSync(join(folder, `${name}.v${kit.version}.history.json`), `${text}\n`);
  const events = (await office.history(id)).map(({ at, type, by, payload }) => ({
    type,
    by,
    at,
    ...payload,
  }));
  writeFileSync(join(folder, `${name}.v${kit.version}.events.json`), `${JSON.stringify(events, null, 1)}\n`);
}

/** Lives three lives on the real server and writes what the server remembers of them into `folder`. */
export async function recordAll(folder: string): Promise<void> {
  const office = await openOffice();
  const submit = async (letter: string, name: string) =>
    (await office.submit(await exampleLetter(letter, name))).case;
  const complete = async (name: string) => {
    const id = await submit('complete.md', name);
    await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
    return id;
  };
  const sign = async (id: string, by: string) =>
    office.ask(id, by, { type: 'acceptance.signed', office: by });

  const quiet = await complete('Bank of the Record');
  await office.ask(quiet, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await office.skipDays(quiet, 16);
  await sign(quiet, 'co-chair-government');
  await sign(quiet, 'co-chair-civil-society');
  await record(folder, office, 'nobody-objects', quiet);

  const mended = await submit('missing-principle.md', 'Fund of the Record');
  await office.ask(mended, 'support-unit', { type: 'letter.returned' });
  await office.skipDays(mended, 31);
  await office.submit(await exampleLetter('missing-principle-mended.md', 'Fund of the Record'));
  await office.ask(mended, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(mended, 'fundar', { type: 'objection.raised', seat: 'fundar', reason: 'Too wide.' });
  await office.skipDays(mended, 3);
  await office.ask(mended, 'norway', {
    type: 'question.asked',
    seat: 'norway',
    question: 'Which countries?',
  });
  await office.ask(mended, 'fundar', { type: 'objection.withdrawn', seat: 'fundar', reason: 'Explained.' });
  await office.ask(mended, 'co-chair-government', {
    type: 'window.extended',
    workingDays: 5,
    reason: 'The answer needs time.',
  });
  await record(folder, office, 'returned-then-objected', mended);

  await office.toNextDeadline(quiet);
  await office.ask(quiet, 'contact', { type: 'report.submitted', report: 'What we did.' });
  await office.ask(quiet, 'norway', { type: 'position.taken', seat: 'norway', take: 'support' });
  await office.skipDays(quiet, 16);
  await office.toNextDeadline(quiet);
  await record(folder, office, 'second-year-after-roll-over', quiet);
  await office.close();
}
