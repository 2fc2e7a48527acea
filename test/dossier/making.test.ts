// What a dossier holds, and that the same case gives the same bytes.
import { makeDossier } from '../../dossier/make.ts';
import { pack } from '../../dossier/archive.ts';
import { compose } from '../../dossier/compose.ts';
import { caseFileOf } from '../../dossier/caseFile.ts';
import { sha256Of, textOf } from '../../dossier/files.ts';
import { caseId, jsonIn, keyring, making, openCaseWithEverything, verified } from './aDossier.ts';
import type { QuietOffice } from './quietOffice.ts';

let office: QuietOffice;
beforeAll(async () => {
  office = await openCaseWithEverything();
}, 60_000);
afterAll(() => office?.close());

test('it holds the log, the record, the certificates, the mails, the documents, a page and the key', async () => {
  const { files, manifest } = await makeDossier(office.register, caseId, making);
  expect([...files.keys()].toSorted()).toEqual([
    'certificates.json',
    expect.stringMatching(/^documents\/01-letter-[0-9a-f]{12}\.md$/),
    expect.stringMatching(/^documents\/02-acceptance-[0-9a-f]{12}\.txt$/),
    'dossier.json',
    'dossier.sig',
    'index.html',
    'log.json',
    'mails.json',
    'public-key.pem',
    'record.json',
  ]);
  expect(manifest).toMatchObject({
    format: 1,
    case: caseId,
    organization: 'Bank of Paper',
    madeAt: making.madeAt,
    madeBy: {
      software: 'assent',
      version: '0.1.0',
      kit: { name: 'partnership', version: making.kit.version },
    },
    standing: { stage: 'acceptance', over: false },
    signedBy: { algorithm: 'Ed25519', publicKey: keyring.publicKey },
  });
  expect(verified(files, { expected: [keyring.publicKey] }).result).toBe('holds');
});

test('other cases appear in it as links alone, up to the end of the whole log', async () => {
  const { files, manifest } = await makeDossier(office.register, caseId, making);
  const { entries, links } = jsonIn(files, 'log.json');
  const positions = [...entries, ...links]
    .map(({ position }) => position as number)
    .toSorted((a, b) => a - b);
  expect(positions).toEqual(Array.from({ length: manifest.head.position }, (_, index) => index + 1));
  expect(links).toHaveLength(2);
  for (const [, bytes] of files) {
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(
      /Bank Before|Bank Between|bank-before|bank-between/,
    );
  }
});

test('the record says how the committee decided, and the mails who was told', async () => {
  const { files } = await makeDossier(office.register, caseId, making);
  const { records } = jsonIn(files, 'record.json');
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({
    outcome: { how: 'silence' },
    late: 1,
    counts: { asked: 22, silent: 21, support: 1, objection: 0 },
    objections: [{ seat: 'fundar', resolved: { how: 'withdrawn' } }],
  });
  const { mails } = jsonIn(files, 'mails.json');
  const notices = (mails as { letter: string; status: string; recipient: string }[]).filter(
    ({ letter }) => letter === 'reviewNotice',
  );
  expect(notices).toHaveLength(22);
  expect(notices.every(({ status }) => status === 'sent')).toBe(true);
});

test('each document has exactly the bytes whose hash the log names', async () => {
  const { files, manifest } = await makeDossier(office.register, caseId, making);
  const { entries } = jsonIn(files, 'log.json');
  const [letter, acceptance] = manifest.documents;
  expect(letter?.sha256).toBe(entries[0].payload.document.hash);
  expect(textOf(files.get(letter?.path ?? '') ?? new Uint8Array())).toBe(entries[0].payload.document.text);
  expect(sha256Of(files.get(acceptance?.path ?? '') ?? new Uint8Array())).toBe(acceptance?.sha256);
});

test('the same case gives the same bytes, in whatever order they come', async () => {
  const [one, other] = await Promise.all([
    makeDossier(office.register, caseId, making),
    makeDossier(office.register, caseId, making),
  ]);
  const shuffled = new Map([...other.files].toReversed());
  expect(sha256Of(pack(one.files))).toBe(sha256Of(pack(shuffled)));
});

test('a case of which nothing is known, or whose acceptance is not filed, gives none', async () => {
  await expect(makeDossier(office.register, 'nobody', making)).rejects.toMatchObject({
    name: 'Fault',
    code: 'dossier.notDerivable',
  });
  const file = await caseFileOf(office.register, caseId);
  expect(() => compose({ ...file, texts: new Map() }, making)).toThrow(
    /The acceptance [0-9a-f]{64} that event \d+ names is not in the register\./,
  );
});

test('a register in which somebody changed an event gives none, and the sentence says where', async () => {
  const { register } = office;
  const undo = new Error('undo');
  const attempt = register.db.transaction(async (tx) => {
    await tx.execute('drop trigger log_refuses_changes on log');
    await tx.execute(
      `update log set payload = payload || '{"take":"no-objection"}' where case_id = '${caseId}' and type = 'position.taken'`,
    );
    await expect(makeDossier({ ...register, db: tx }, caseId, making)).rejects.toMatchObject({
      code: 'dossier.unsound',
      message: expect.stringMatching(
        /Event \d+ \(position\.taken, at position \d+\) is not what was recorded/,
      ),
    });
    throw undo;
  });
  await expect(attempt).rejects.toBe(undo);
});

test('the dossier of another case can be made as well, and begins where that case began', async () => {
  const { files, manifest } = await makeDossier(office.register, 'bank-between', making);
  const { entries, links } = jsonIn(files, 'log.json');
  expect(entries).toHaveLength(1);
  expect(entries[0].position).toBeGreaterThan(1);
  expect(links).toHaveLength(manifest.head.position - entries[0].position);
  expect(verified(files).result).toBe('holds');
});
