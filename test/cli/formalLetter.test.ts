// The formal letter of acceptance as a file, by the command line (SC-3): the same file that went out, and no other overwritten.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inOneLine, readPdf } from '../support/readPdf.ts';
import { exampleLetter } from '../support/office.ts';
import { inChild, openCliOffice, type CliOffice } from './commandLine.ts';

let cli: CliOffice;
let folder: string;
beforeAll(async () => {
  cli = await openCliOffice();
  folder = await mkdtemp(join(tmpdir(), 'assent-letters-'));
}, 60_000);
afterAll(async () => {
  await cli?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Written {
  case: string;
  file: string;
  signed: boolean;
  hash: string;
  bytes: number;
}

test('there is no letter before the committee has approved; then there is a draft, then the signed letter', async () => {
  const { quick, office } = cli;
  const { case: id } = await quick.answers('letter submit', await cli.letter('complete.md', 'Filing Bank'));
  expect(await quick.refuses('acceptance pdf', id)).toMatchObject({
    code: 'acceptance.none',
    clause: 'SC-3',
  });
  await quick.answers('letter complete', id);
  await quick.answers('position', id, '--seat', 'brazil', '--take', 'no-objection');
  await quick.answers('fast-forward', id, '--days', '20');

  const draft = join(folder, 'draft.pdf');
  const written = await quick.answers<Written>('acceptance pdf', id, '--out', draft);
  const bytes = await readFile(draft);
  expect(written).toEqual({
    case: id,
    file: draft,
    signed: false,
    hash: (await office.where(id)).context.acceptance?.hash,
    bytes: bytes.length,
  });
  expect(inOneLine(readPdf(bytes))).toContain('For signature');

  await quick.answers('sign', id, '--office', 'co-chair-government');
  await quick.answers('sign', id, '--office', 'co-chair-civil-society');
  const told = await inChild(['acceptance', 'pdf', id], cli.env, folder);
  expect(told).toMatchObject({ status: 0, stderr: '' });
  expect(told.stdout).toContain('signed by every office');
  const signed = await readFile(join(folder, `letter-of-acceptance-${id}.pdf`));
  const [contact] = (await exampleLetter('complete.md')).letter.contacts;
  const mails = await office.mailTo(contact?.email ?? '', id);
  const mail = mails.find(({ subject }) => subject.startsWith('Letter of acceptance'));
  const sent = await office.mail.attachment(mail?.id ?? '', 0);
  expect(signed.equals(Buffer.from(sent?.content ?? []))).toBe(true);
}, 60_000);

test('a file that says something else is not overwritten; the same letter may be written again', async () => {
  const { quick } = cli;
  const out = join(folder, 'again.pdf');
  await quick.answers('acceptance pdf', 'filing-bank', '--out', out);
  await quick.answers('acceptance pdf', 'filing-bank', '--out', out);
  await writeFile(out, 'My notes');
  const refused = await quick.refuses('acceptance pdf', 'filing-bank', '--out', out);
  expect(refused.code).toBe('file.exists');
  expect(await readFile(out, 'utf8')).toBe('My notes');
  const nowhere = join(folder, 'nowhere', 'letter.pdf');
  expect((await quick.refuses('acceptance pdf', 'filing-bank', '--out', nowhere)).code).toBe(
    'file.notWritable',
  );
  expect((await quick.refuses('acceptance pdf', 'unknown-bank')).code).toBe('case.unknown');
}, 60_000);
