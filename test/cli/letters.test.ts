// Letters of every kind on the command line: what whoever records one is shown of it, and what is on file beside it.
import { readFile } from 'node:fs/promises';
import { openCliOffice, type CliOffice } from './commandLine.ts';

let cli: CliOffice;
beforeAll(async () => {
  cli = await openCliOffice();
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

const reason = ['--reason', 'As we wrote'];
/** What is printed, on one line. */
const folded = (text: string) => text.replaceAll(/\s+/g, ' ');

test('the checker shows what to look at; an unsigned letter may go on or back', async () => {
  const path = await cli.letter('unsigned.md', 'Council Unsigned');
  const verdict = await cli.quick.answers<{ complete: boolean; flags: unknown[] }>('letter check', path);
  expect(verdict.complete).toBe(true);
  expect(verdict.flags).toEqual([
    {
      flag: 'unsigned',
      sentence: 'The letter is not signed: it names nobody who signed for the organization.',
      clause: 'LOI-1',
    },
    {
      flag: 'sentByAnother',
      sender: 'Registry of the Council',
      contact: 'Programme Office, Open Data',
      sentence: expect.stringContaining('Registry of the Council'),
      clause: 'G1-1',
    },
  ]);
  const text = folded(await cli.quick.tells('letter check', path));
  expect(text).toContain('note LOI-1 The letter is not signed');
  expect(text).toContain(
    'The letter lacks nothing but a signature; it can be declared complete, or returned for one.',
  );
});

test('submitting says what is unusual and what is on file; the case shows when the letter came and was recorded', async () => {
  const { quick } = cli;
  const path = await cli.letter('unsigned.md', 'Council of Paper');
  const submitted = folded(await quick.tells('letter submit', path));
  expect(submitted).toContain('Recorded in the case council-of-paper: Council of Paper');
  expect(submitted).toContain('To look at note LOI-1 The letter is not signed');
  const shown = folded(await quick.tells('show', 'council-of-paper'));
  expect(shown).toMatch(/Received Mon 6 Oct 2025, .*, by e-mail Recorded /);
  expect(shown).toContain('Sent by Registry of the Council');
  expect(shown).toContain('note LOI-1 The letter is not signed');

  const alike = folded(await quick.tells('letter submit', await cli.letter('unsigned.md', 'Paper Council')));
  expect(alike).toContain('on file in the case "council-of-paper" of Council of Paper');
  expect(alike).toContain('assent letter duplicate paper-council --of council-of-paper --reason TEXT');
}, 30_000);

test('what was set aside by mistake is submitted again; a mended letter that comes too late as well', async () => {
  const { quick } = cli;
  const path = await cli.letter('complete.md', 'Bank of Mistakes');
  const { case: id } = await quick.answers('letter submit', path);
  expect(await quick.refuses('letter set-aside', id, ...reason)).toMatchObject({
    code: 'letter.isMultilateral',
    clause: 'LOI-1',
  });
  const setAside = await quick.tells('letter set-aside', id, '--ground', 'notALetterOfIntent', ...reason);
  expect(folded(setAside)).toContain(
    'The case has ended. A letter of the organization opens a new case, linked to this one (assent letter submit FILE).',
  );
  const mended = await cli.file('mended.md', `${await readFile(path, 'utf8')}\nP.S. We mean it.\n`);
  expect(await quick.refuses('letter resubmit', id, mended)).toEqual({
    code: 'case.over',
    message: `The case "${id}" has ended ("Set aside"). Submit the letter instead: it opens a new case, linked to this one (assent letter submit FILE).`,
    clause: 'LOI-1',
    allowed: [],
  });
  expect(folded(await quick.tells('letter submit', path))).toContain(
    `It follows the case "${id}", which has ended.`,
  );
}, 30_000);
