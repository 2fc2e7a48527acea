// Whoever changes a dossier is found, and the place is named: in each file, in the log, in what is said to follow from it.
import { bytesOf, textOf, type Files } from '../../dossier/files.ts';
import { newKeyring, readKeyring } from '../../dossier/keyring.ts';
import { fingerprintOf } from '../../dossier/signature.ts';
import { contentHash, linkHash } from '../../register/chain.ts';
import { partnershipKit } from '../../machines/kit.ts';
import {
  aDossier,
  changed,
  failing,
  jsonBytes,
  jsonIn,
  keyring,
  resigned,
  verified,
  type Json,
} from './aDossier.ts';

let files: Files;
beforeAll(async () => {
  ({ files } = await aDossier());
}, 60_000);

const names = [
  'certificates.json',
  'dossier.json',
  'index.html',
  'log.json',
  'mails.json',
  'public-key.pem',
  'record.json',
];

test('untouched, it holds, and the key is compared only when somebody names it', () => {
  const { result, checks } = verified(files);
  expect(result).toBe('holds');
  expect(checks.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    'signature holds',
    'key notChecked',
    'files holds',
    'chain holds',
    'replay holds',
    'standing holds',
    'record holds',
    'certificates holds',
    'documents holds',
    'mails holds',
    'page holds',
  ]);
  for (const name of [keyring.publicKey, fingerprintOf(keyring.publicKey)]) {
    expect(verified(files, { expected: [name] }).checks.find(({ id }) => id === 'key')?.verdict).toBe(
      'holds',
    );
  }
});

describe('one changed byte', () => {
  test.each([...names, 'the letter', 'the acceptance'])('in %s is found and named', (given) => {
    const name = [...files.keys()].find((path) => path.includes(given.replace('the ', ''))) ?? given;
    const bytes = files.get(name) ?? new Uint8Array();
    for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      const verification = verified(changed(files, name, flipped));
      expect(verification.result).toBe('broken');
      expect(Object.values(failing(verification)).join(' ')).toContain(name);
    }
  });

  test('in the signature, or one byte more or less of it, is found', () => {
    const signature = files.get('dossier.sig') ?? new Uint8Array();
    const flipped = signature.slice();
    flipped[40] = (flipped[40] ?? 0) ^ 1;
    for (const bytes of [
      flipped,
      signature.slice(0, 63),
      new Uint8Array([...signature, 0]),
      new Uint8Array(),
    ]) {
      expect(failing(verified(changed(files, 'dossier.sig', bytes)))).toEqual({
        signature: expect.stringContaining('dossier.sig is no signature of dossier.json'),
      });
    }
  });
});

test.each([...names, 'dossier.sig', 'documents/01'])(
  'without %s it does not hold, and the missing file is named',
  (given) => {
    const name = [...files.keys()].find((path) => path.startsWith(given)) ?? given;
    const verification = verified(changed(files, name, null));
    expect(verification.result).toBe('broken');
    expect(Object.values(failing(verification)).join(' ')).toContain(`${name} is missing`);
  },
);

test('a file that was added is named, with a name that leads nowhere as well', () => {
  const added = changed(files, 'documents/03-letter-000000000000.md', bytesOf('A letter that nobody sent.'));
  expect(failing(verified(added))['files']).toContain(
    '"documents/03-letter-000000000000.md" is no file of the dossier.',
  );
});

test('a file cut short is found by its length', () => {
  const log = files.get('log.json') ?? new Uint8Array();
  expect(failing(verified(changed(files, 'log.json', log.slice(0, 1_000))))).toMatchObject({
    files: expect.stringMatching(/^log\.json has 1000 bytes, and was signed with \d+\.$/),
    chain: 'log.json is not JSON.',
  });
});

describe('signed anew by somebody else', () => {
  test('it holds in itself, which is why the key is to be compared', async () => {
    const { files: byAnother } = await aDossier(readKeyring(newKeyring(), 'Another'));
    expect(verified(byAnother).result).toBe('holds');
    const verification = verified(byAnother, { expected: [keyring.publicKey] });
    expect(failing(verification)).toEqual({
      key: expect.stringContaining('signed by another key than the one expected'),
    });
  });

  test('with the old fingerprint beside the new key it does not', () => {
    const oldName = resigned(
      files,
      (manifest) => (manifest['signedBy'].fingerprint = fingerprintOf(keyring.publicKey)),
    );
    expect(failing(verified(oldName))['signature']).toContain('fingerprint that is not its key’s');
  });

  test('any of the keys that somebody trusts will do, as after a rotation', () => {
    const later = readKeyring(newKeyring(keyring), 'x');
    expect(verified(files, { expected: [later.publicKey, ...later.earlier] }).result).toBe('holds');
  });
});

/** The log changed, and everything else made to fit as far as the forger can: hashes, links, the page left out. */
function forged(change: (log: Json) => void, rechain = true): Files {
  const log = jsonIn(files, 'log.json');
  change(log);
  if (rechain) chainAnew(log);
  const withLog = changed(files, 'log.json', jsonBytes(log));
  return resigned(withLog, (manifest) => {
    const last = [...log['entries'], ...log['links']].toSorted((a, b) => a.position - b.position).at(-1);
    manifest['head'] = { position: last.position, hash: last.hash };
  });
}

function chainAnew(log: Json): void {
  let before: string | undefined;
  for (const place of [...log['entries'], ...log['links']].toSorted((a, b) => a.position - b.position)) {
    place.previousHash = before ?? place.previousHash;
    place.hash = linkHash(place.previousHash, place.content ?? contentHash(place));
    before = place.hash;
  }
}

const entryOf = (log: Json, type: string) =>
  (log['entries'] as Json[]).find((one) => one['type'] === type) as Json;

describe('a forger without the log’s hashes', () => {
  test('who changes what a seat said is found at that event', () => {
    const other = forged((log) => (entryOf(log, 'position.taken')['payload'].take = 'abstain'), false);
    expect(failing(verified(other))['chain']).toMatch(
      /Event \d+ \(position\.taken, at position \d+\) is not what was recorded\./,
    );
  });

  test('who removes an event is found by its number and its place', () => {
    const other = forged(
      (log) => (log['entries'] = log['entries'].filter((one: Json) => one['type'] !== 'question.asked')),
      false,
    );
    expect(failing(verified(other))['chain']).toMatch(
      /Event \d+ was removed\. Nothing stands at position \d+\./,
    );
  });

  test('who removes a link is found', () => {
    const other = forged((log) => log['links'].shift(), false);
    expect(failing(verified(other))['chain']).toMatch(/Nothing stands at position \d+\./);
  });

  test('who swaps two events is found, in their order and in their content', () => {
    const swappedInFile = forged((log) => (log['entries'] = log['entries'].toReversed()), false);
    expect(failing(verified(swappedInFile))['chain']).toContain('stands after the one at');
    const swapped = forged((log) => {
      const [one, other] = [entryOf(log, 'question.asked'), entryOf(log, 'question.answered')];
      [one['position'], other['position']] = [other['position'], one['position']];
      log['entries'].sort((a: Json, b: Json) => a['position'] - b['position']);
    }, false);
    expect(failing(verified(swapped))['chain']).toContain('is not what was recorded');
  });

  test('who writes an entry between that never was is found at its link', () => {
    const other = forged((log) => (log['links'][0].content = '0'.repeat(64)), false);
    expect(failing(verified(other))['chain']).toMatch(/The link at position \d+ does not give its hash\./);
  });
});

test('links of the log’s first version can be followed, but only before all others', () => {
  const old = forged((log) => {
    for (const link of log['links']) link.content = null;
  }, false);
  expect(failing(verified(old))['chain']).toMatch(
    /What stands at position \d+ cannot be computed from what stands before it\./,
  );
});

describe('a forger who also makes every hash anew', () => {
  test('cannot drop an objection that was withdrawn later', () => {
    const other = forged((log) => {
      log['entries'] = log['entries'].filter((one: Json) => one['type'] !== 'objection.raised');
      log['entries'].forEach((one: Json, index: number) => (one['seq'] = index + 1));
    });
    expect(failing(verified(other))['replay']).toMatch(
      /Event \d+ \(objection\.withdrawn, .*\) was not possible there/,
    );
  });

  test('cannot drop both: the clock would have closed the window sooner', () => {
    const other = forged((log) => {
      log['entries'] = log['entries'].filter((one: Json) => !String(one['type']).startsWith('objection.'));
      log['entries'].forEach((one: Json, index: number) => (one['seq'] = index + 1));
    });
    expect(failing(verified(other))['replay']).toMatch(/is no deadline of the case at/);
  });

  test('cannot date a late answer before the close', () => {
    const other = forged((log) => {
      const { at } = entryOf(log, 'window.closed');
      const late = log['entries'].at(-1);
      late.at = new Date(Date.parse(at) - 1_000).toISOString();
    });
    expect(failing(verified(other))['replay']).toContain('before the event that it follows');
  });

  test('cannot let one seat speak for another, or the wrong office act', () => {
    const other = forged((log) => (entryOf(log, 'position.taken')['by'] = { role: 'seat', id: 'brazil' }));
    expect(failing(verified(other))['replay']).toContain('was not possible there');
  });

  test('cannot bring a policy that would count for ever', () => {
    const other = forged(
      (log) => (entryOf(log, 'roster.frozen')['payload'].policy.objectionWindow.workingDays = 1e9),
    );
    expect(failing(verified(other))['replay']).toContain('brings a policy that is none');
  });

  test('cannot say another stage, another standing, another record or another deadline', () => {
    const stage = forged((log) => (entryOf(log, 'window.closed')['stage'] = 'active'));
    expect(failing(verified(stage))['replay']).toMatch(
      /leads to the stage "acceptance"; the log says "active"/,
    );
    const standing = resigned(files, (manifest) => (manifest['standing'].title = 'Active partner'));
    expect(failing(verified(standing))['standing']).toContain('dossier.json says "Active partner"');
    const organization = resigned(files, (manifest) => (manifest['organization'] = 'Bank of Silver'));
    expect(failing(verified(organization))['standing']).toContain('The letter is of "Bank of Paper"');
    const record = jsonIn(files, 'record.json');
    record['records'][0].counts.silent = 3;
    const otherRecord = resigned(changed(files, 'record.json', jsonBytes(record)));
    expect(failing(verified(otherRecord))['record']).toBe(
      'The record 1 in record.json is not the one that the events give.',
    );
    const certificates = jsonIn(files, 'certificates.json');
    certificates['certificates'][0].certificates[0].kept = '2026-12-01T11:59:59.000Z';
    const otherDeadline = resigned(changed(files, 'certificates.json', jsonBytes(certificates)));
    expect(failing(verified(otherDeadline))['certificates']).toContain('is not the one that the events give');
  });

  test('cannot put another letter in the place of the one that the committee read', () => {
    const name = [...files.keys()].find((path) => path.includes('letter')) ?? '';
    const other = bytesOf(textOf(files.get(name) ?? new Uint8Array()).replace('PR-3', 'PR-2'));
    const verification = verified(resigned(changed(files, name, other)));
    expect(failing(verification)['documents']).toBe(
      `${name} is not the letter that event 1 names by its SHA-256.`,
    );
  });

  test('cannot add a mail that nothing ordered, nor lose the notice of a seat that counts as reached', () => {
    const mails = jsonIn(files, 'mails.json');
    const invented = { ...mails['mails'][0], key: 'partnership/bank-of-paper/99/0/contact' };
    const more = resigned(changed(files, 'mails.json', jsonBytes({ mails: [...mails['mails'], invented] })));
    expect(failing(verified(more))['mails']).toBe(
      'No event ordered the mail partnership/bank-of-paper/99/0/contact.',
    );
    const fewer = mails['mails'].filter(
      ({ key, letter }: Json) =>
        letter !== 'reviewNotice' || (!String(key).endsWith('/ghana') && !String(key).endsWith('/chile')),
    );
    const less = resigned(changed(files, 'mails.json', jsonBytes({ mails: fewer })));
    expect(failing(verified(less))['mails']).toMatch(
      /calls the seat "chile" reached, and no mail to it was handed over/,
    );
  });

  test('cannot show another page than follows from the data', () => {
    const page = textOf(files.get('index.html') ?? new Uint8Array()).replace(
      'silence of 21 of 22',
      'silence of 0 of 22',
    );
    const verification = verified(resigned(changed(files, 'index.html', bytesOf(page))));
    expect(failing(verification)).toEqual({ page: 'index.html is not what follows from the data.' });
  });
});

describe('another version of Assent', () => {
  test('made it with a newer machine: the sentence says with which version to verify', () => {
    const newer = resigned(files, (manifest) => {
      manifest['madeBy'] = {
        software: 'assent',
        version: '9.1.0',
        kit: { name: 'partnership', version: 99 },
      };
    });
    const { result, checks } = verified(newer);
    expect(result).toBe('otherVersion');
    expect(checks.find(({ id }) => id === 'replay')).toMatchObject({
      verdict: 'notChecked',
      what: expect.stringContaining(
        'made by Assent 9.1.0 (format 1, partnership 99), and this is Assent 0.1.0',
      ),
    });
    expect(checks.filter(({ verdict }) => verdict === 'holds').map(({ id }) => id)).toEqual([
      'signature',
      'files',
      'chain',
    ]);
  });

  test('made it in a newer format, which is not guessed at', () => {
    const newer = resigned(files, (manifest) => {
      manifest['format'] = 2;
      manifest['madeBy'].version = '9.1.0';
      manifest['somethingNew'] = true;
    });
    const { result, checks } = verified(newer);
    expect(result).toBe('otherVersion');
    expect(checks.at(-1)?.what).toContain('verify it with Assent 9.1.0');
  });

  test('made it with an older machine that led elsewhere: not called a forgery, and not called good', () => {
    const other = forged((log) => (entryOf(log, 'window.closed')['stage'] = 'active'));
    const verification = verified(other, { kit: { ...partnershipKit, version: 99 } });
    expect(verification.result).toBe('otherVersion');
  });

  test('wrote the page in other words: the page is not compared, all else is', () => {
    const { result, checks } = verified(files, { version: '0.2.0' });
    expect(result).toBe('holds');
    expect(checks.find(({ id }) => id === 'page')?.verdict).toBe('notChecked');
  });
});

test.each([
  ['not JSON', bytesOf('{')],
  ['a list', bytesOf('[]')],
  ['null', bytesOf('null')],
  ['a depth without end', bytesOf('['.repeat(200_000))],
  ['no UTF-8', new Uint8Array([0xff, 0xfe, 0x00])],
])('a file that is %s is found, wherever it stands, and nothing falls over', (_what, bytes) => {
  for (const name of [...names, 'dossier.sig']) {
    expect(verified(changed(files, name, bytes)).result).toBe('broken');
    if (name !== 'dossier.json' && name !== 'dossier.sig' && name !== 'public-key.pem') {
      expect(verified(resigned(changed(files, name, bytes))).result).toBe('broken');
    }
  }
});
