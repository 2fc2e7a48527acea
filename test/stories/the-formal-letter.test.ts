// Story: the formal letter of acceptance reaches the partner, as text and as a PDF that says the same (SC-3); and when it does not
// reach it, at once or days later, that is a visible task and no silence.
import { createHash } from 'node:crypto';
import { deliveryReport } from '../../embedded/mail/deliveryReport.ts';
import { takeReport } from '../../client/bounces/takeReport.ts';
import { reportKeeping } from '../../register/deliveryReports.ts';
import { findDocument } from '../../register/documents.ts';
import { exampleLetter, openOffice, type Office } from '../support/office.ts';
import { inOneLine, readPdf } from '../support/readPdf.ts';

const coChairs = ['co-chair-government', 'co-chair-civil-society'];

let office: Office;
let contact: string;
beforeAll(async () => {
  office = await openOffice();
  contact = (await exampleLetter('complete.md')).letter.contacts[0]?.email ?? '';
}, 60_000);
afterAll(async () => {
  await office?.close();
});

async function approved(name: string): Promise<string> {
  const { case: id } = await office.submit(await exampleLetter('complete.md', name));
  await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
  await office.ask(id, 'brazil', { type: 'position.taken', seat: 'brazil', take: 'no-objection' });
  await office.skipDays(id, 16);
  return id;
}

async function signedByAll(id: string): Promise<void> {
  for (const one of coChairs) await office.ask(id, one, { type: 'acceptance.signed', office: one });
}

const acceptances = async (id: string, whom = contact) =>
  (await office.mailTo(whom, id)).filter((mail) => mail.subject.startsWith('Letter of acceptance'));

/** The PDF that hangs on a mail, as its reader opens it. */
async function pdfOf(mailId: string) {
  const file = await office.mail.attachment(mailId, 0);
  expect(file).toMatchObject({ mimeType: 'application/pdf' });
  return { name: file?.filename, ...readPdf(file?.content ?? new Uint8Array()) };
}

const lastTask = async (id: string) => (await office.mailTo('support-unit', id)).at(-1);

test('the Co-Chairs see the letter as it will go out, and the partner gets it as it was signed', async () => {
  const id = await approved('Bänk für Öffentlichkeit');
  const hash = (await office.where(id)).context.acceptance?.hash ?? '';
  for (const whom of ['indonesia', 'fundar']) {
    const [asked] = (await office.mailTo(whom, id)).slice(-1);
    const draft = await pdfOf(asked?.id ?? '');
    expect(draft.name).toBe(`letter-of-acceptance-${id}-for-signature.pdf`);
    expect(inOneLine(draft)).toContain('For signature');
  }
  await signedByAll(id);

  const [mail] = await acceptances(id);
  const letter = await pdfOf(mail?.id ?? '');
  const words = inOneLine(letter);
  const text = (await findDocument(office.register, hash))?.text ?? '';
  expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(hash);
  expect(letter.attachments).toEqual([{ name: 'letter-of-acceptance.txt', text }]);
  expect(letter.name).toBe(`letter-of-acceptance-${id}.pdf`);
  expect(letter.info.Title).toBe('Letter of acceptance: Bänk für Öffentlichkeit');
  expect(words).toContain('we accept Bänk für Öffentlichkeit as a multilateral partner');
  expect(words).toContain(hash);
  expect(words).toContain('letter of intent, received on 4 March 2025');
  expect(words).not.toContain('For signature');
  const { signatures = {} } = (await office.where(id)).context.acceptance ?? {};
  expect(Object.keys(signatures).toSorted()).toEqual(coChairs.toSorted());
  expect(words.match(/ Co-Chair, [a-z ]+ Signed \d+ [A-Z][a-z]+ \d{4}, /g)).toHaveLength(2);
  expect(mail?.text).toContain(text);
}, 60_000);

test('the mailbox refuses the letter: the Support Unit sees it, and sends the letter to another address', async () => {
  const id = await approved('Bank of the Wrong Address');
  office.mail.refuse(contact, 550);
  try {
    await signedByAll(id);
    expect((await office.where(id)).state).toBe('acceptance.undelivered');
    expect((await lastTask(id))?.subject).toMatch(/^Task/);
  } finally {
    office.mail.accept(contact);
  }
  const other = 'front.desk@irdb.example.org';
  await office.ask(id, 'support-unit', { type: 'acceptance.resent', email: other });
  expect((await office.where(id)).stage).toBe('active');
  const [mail] = await acceptances(id, other);
  expect(mail?.attachments).toHaveLength(1);
}, 60_000);

test('the letter comes back after the relay had taken it: a task, once, until it is sent again', async () => {
  const id = await approved('Bank of the Late Return');
  await signedByAll(id);
  expect((await office.refused(id, 'support-unit', { type: 'acceptance.resent' })).code).toBe(
    'acceptance.wasDelivered',
  );
  const [mail] = await acceptances(id);
  const raw = (await office.mail.raw(mail?.id ?? '')) ?? Buffer.from('');
  const report = Buffer.from(deliveryReport(raw, contact, 'desk@su.example.org'));
  const take = () => takeReport(office.desk, reportKeeping(office.register), report);
  await take();
  await take();
  await office.settle(id);

  const tasks = (await office.mailTo('support-unit', id)).filter(({ subject }) => subject.startsWith('Task'));
  expect(tasks).toHaveLength(1);
  expect(tasks[0]?.text).toMatch(/acceptance/);
  expect((await office.where(id)).stage).toBe('active');

  const other = 'archive@irdb.example.org';
  await office.ask(id, 'support-unit', { type: 'acceptance.resent', email: other });
  const [again] = await acceptances(id, other);
  const first = await office.mail.attachment(mail?.id ?? '', 0);
  const second = await office.mail.attachment(again?.id ?? '', 0);
  expect(Buffer.from(second?.content ?? []).equals(Buffer.from(first?.content ?? []))).toBe(true);
  expect((await office.where(id)).context.acceptance?.bounced).toBeNull();
}, 60_000);
