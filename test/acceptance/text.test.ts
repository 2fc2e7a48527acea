// The text that the Co-Chairs sign, word for word (SC-3), for each way in which a committee comes to approve (SC-2).
// In: the case. Out: the text of its golden file, which only `UPDATE_GOLDEN=1` rewrites.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { redacted } from '../../domain/redaction.ts';
import { clauses } from '../../domain/framework.ts';
import type { Objection } from '../../domain/positions.ts';
import type { ReviewRecord } from '../../machines/review/record.ts';
import { specimen } from './specimen.ts';

const golden = join(__dirname, '..', 'golden', 'acceptance');

const withdrawn: Objection = {
  seat: 'norway',
  raisedAt: '2026-11-27T10:00:00.000Z',
  reason: 'The letter names no country.',
  attributable: false,
  resolved: { how: 'withdrawn', at: '2026-12-01T10:00:00.000Z' },
};
const record = (how: 'silence' | 'coChairs' | 'decision', objections: Objection[] = []) =>
  ({ outcome: { how, at: '2026-12-08T11:59:59.000Z' }, objections }) as unknown as ReviewRecord;

const texts = {
  'absent-any-objections': specimen({ record: record('silence') }).text,
  'after-an-objection': specimen({ record: record('silence', [withdrawn]) }).text,
  'by-decision': specimen({ record: record('decision', [withdrawn]) }).text,
  'awkward-names': specimen({
    organization: 'منظمة <b>الصحة</b> العالمية & partners\nPublication: https://elsewhere.example.org',
    office: 'Desk\u202E of\u0000 openness',
  }).text,
};

if (process.env['UPDATE_GOLDEN'] === '1') {
  rmSync(golden, { recursive: true, force: true });
  mkdirSync(golden, { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(golden, `${name}.txt`), text);
}

test.each(Object.entries(texts))('%s reads as agreed', (name, text) => {
  expect(text).toBe(readFileSync(join(golden, `${name}.txt`), 'utf8'));
});

test('every golden file belongs to a text', () => {
  expect(readdirSync(golden).toSorted()).toEqual(
    Object.keys(texts)
      .map((name) => `${name}.txt`)
      .toSorted(),
  );
});

test('it rests on the clauses of approval, acceptance and what follows, and cites no other than the framework has', () => {
  const cited = [...specimen().text.matchAll(/\b[A-Z][A-Z\d]-\d/g)].map(([clause]) => clause);
  expect(cited).toEqual(expect.arrayContaining(['SC-1', 'SC-2', 'SC-3', 'SC-4', 'SC-5', 'SC-6', 'AF-1']));
  for (const guideline of ['G1', 'G2', 'G3', 'G4']) {
    expect(cited.some((clause) => clause.startsWith(guideline))).toBe(true);
  }
  for (const clause of cited) expect(Object.keys(clauses)).toContain(clause);
});

test('it holds no mailbox and no name, so that publishing changes nothing in it', () => {
  expect(specimen().text).not.toContain('@');
  expect(redacted(specimen().text)).toBe(specimen().text);
});

test('drafted again on a later day it is the same text, so that a signature under it stays', () => {
  expect(specimen({ draftedAt: '2027-01-20T08:00:00.000Z' }).text).toBe(specimen().text);
});
