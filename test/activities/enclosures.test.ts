// The formal letter as a file that goes with the mail (SC-3): to the Co-Chairs as it will go out, to the partner as it was signed.
// In: effects over a real relay. Out: the attachments, as the recipients open them.
import type { Activities } from '../../activities/index.ts';
import { awaited } from '../../acceptance/formalLetter.ts';
import { acceptancePdf } from '../../acceptance/pdf.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import type { Effect } from '../../machines/effects.ts';
import { findDocument } from '../../register/documents.ts';
import type { Register } from '../../register/open.ts';
import { inOneLine, readPdf } from '../support/readPdf.ts';
import { activitiesOver, furnishedRegister } from './installation.ts';
import type { Relay } from './relay.ts';
import { at, batchOf, coChairs, contact, document } from './worldBank.ts';

let register: Register;
let activities: Activities;
let relay: Relay;
let hash: string;

const carryOut = (effect: Effect) => activities.carryOutPartnership(batchOf([effect]));

beforeAll(async () => {
  register = await furnishedRegister();
  ({ activities, relay } = await activitiesOver(register));
  const params = { letterHash: document.hash, to: contact, receivedAt: at, approvedAt: at, record: null };
  const signing = { recused: [], conflictedSigner: defaultPolicy.conflictedSigner };
  const [report] = await carryOut({ type: 'draftAcceptance', params: { ...params, ...signing } });
  if (report?.type !== 'acceptance.drafted') throw new Error('nothing was drafted');
  ({ hash } = report);
});
beforeEach(() => {
  relay.taken.length = 0;
});

function enclosures() {
  return relay.taken.flatMap(({ mail }) =>
    mail.attachments.map(({ filename, mimeType, content }) => ({
      filename,
      mimeType,
      bytes: Buffer.from(content as ArrayBuffer),
    })),
  );
}

test('every Co-Chair gets the draft as it will go out, marked for signature', async () => {
  await carryOut({ type: 'requestSignatures', params: { offices: coChairs, hash } });
  const files = enclosures();
  expect(files.map(({ filename, mimeType }) => [filename, mimeType])).toEqual(
    coChairs.map(() => ['letter-of-acceptance-world-bank-for-signature.pdf', 'application/pdf']),
  );
  const text = inOneLine(readPdf(files[0]?.bytes ?? Buffer.from('')));
  expect(text).toContain('For signature');
  expect(text).toContain(hash);
  for (const { holder } of coChairs) expect(text).toContain(`${holder} Co-Chair`);
  expect(files[1]?.bytes.equals(files[0]?.bytes ?? Buffer.from(''))).toBe(true);
});

test('the partner gets the letter as it was signed, the same file that anybody makes from the register', async () => {
  const signatures = coChairs.map(({ id, holder }) => ({ office: id, holder, at }));
  await carryOut({ type: 'sendAcceptance', params: { to: contact, hash, signatures } });
  const [file, ...others] = enclosures();
  expect(others).toEqual([]);
  expect(file).toMatchObject({ filename: 'letter-of-acceptance-world-bank.pdf' });
  const filed = await findDocument(register, hash);
  const remade = await acceptancePdf({
    text: filed?.text ?? '',
    draftedAt: filed?.filedAt ?? '',
    signatures: coChairs.map((office) => ({ ...awaited(office), at })),
  });
  expect(file?.bytes.equals(remade)).toBe(true);
  expect(readPdf(remade).attachments).toEqual([{ name: 'letter-of-acceptance.txt', text: filed?.text }]);
});

test('the text of both mails is exactly the text that is signed; the HTML shows the same words as a letter', async () => {
  const signatures = coChairs.map(({ id, holder }) => ({ office: id, holder, at }));
  await carryOut({ type: 'requestSignatures', params: { offices: coChairs.slice(0, 1), hash } });
  await carryOut({ type: 'sendAcceptance', params: { to: contact, hash, signatures } });
  const text = (await findDocument(register, hash))?.text ?? 'nothing';
  for (const { mail } of relay.taken) {
    expect(mail.text).toContain(text);
    expect(mail.html).toMatch(/<h2 [^>]*>Letter of acceptance<\/h2>\n<p [^>]*>Dear Global Lead/);
    expect(mail.html).not.toContain('LETTER OF ACCEPTANCE');
  }
});
