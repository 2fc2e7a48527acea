// What is on file when a letter arrives: the same file, the same words under another name, the cases of its organization.
import { fileDocument } from '../../register/documents.ts';
import { sha256 } from '../../register/hash.ts';
import { letterArchive } from '../../register/letterArchive.ts';
import { appendEvent } from '../../register/log.ts';
import type { Register } from '../../register/open.ts';
import { setListing } from '../../register/partners.ts';
import { atBothDoors } from './doors.ts';
import { recording } from './recordings.ts';

const since = '2026-02-03T14:20:00.000Z';
const words = 'Estimada Copresidencia:\n\nDeseamos ser socio, con mucho gusto — 100 %_.';
const fileOf = (name: string, body = words) => `---\norganization: ${name}\n---\n\n${body}\n`;

atBothDoors((door) => {
  let register: Register;
  const archive = () => letterArchive(register);

  async function filed(caseId: string, text: string, stage: string): Promise<void> {
    await appendEvent(register, recording(caseId, 1, { stage, letterHash: sha256(text) }));
    const document = { hash: sha256(text), case: caseId, mediaType: 'text/markdown', text, filedAt: since };
    await fileDocument(register, { ...document, kind: 'letter' });
  }

  beforeAll(async () => {
    register = await door.openFresh();
    await filed('banco', fileOf('Banco'), 'ended');
    await filed('banco-2', fileOf('Banco', 'Otra carta.'), 'active');
    await filed('fondo', fileOf('Fondo').replaceAll('\n', '\r\n'), 'intake');
    await setListing(register, { slug: 'banco-2', case: 'banco-2', name: 'Banco', status: 'active', since });
    // A text that no letter can be, which the look-up by words must not stumble over.
    const odd = { case: 'banco', kind: 'acceptance', mediaType: 'text/plain', filedAt: since } as const;
    await fileDocument(register, { ...odd, hash: sha256('a\0b'), text: 'a\0b' });
  });

  test('the cases of an organization come in order, each with the day from which it is a partnership', async () => {
    expect(await archive().casesOf('banco')).toMatchObject([
      { case: 'banco', stage: 'ended', partnerSince: null },
      { case: 'banco-2', stage: 'active', partnerSince: since, organization: 'The World Bank' },
    ]);
    expect(await archive().casesOf('nobody')).toEqual([]);
  });

  test('the same file is known by its hash', async () => {
    expect(await archive().caseOfHash(sha256(fileOf('Banco', 'Otra carta.')))).toMatchObject({
      case: 'banco-2',
    });
    expect(await archive().caseOfHash(sha256('another'))).toBeNull();
  });

  test('the same words are known whatever the record above them says; an open case comes before one that has ended', async () => {
    expect(await archive().caseOfWords(`\n${words}\n`)).toMatchObject({ case: 'fondo', stage: 'intake' });
    expect(await archive().caseOfWords('Otra carta.')).toMatchObject({ case: 'banco-2' });
    expect(await archive().caseOfWords(`${words} Y más.`)).toBeNull();
  });
});
