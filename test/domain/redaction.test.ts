// What is taken out of a letter before it is published (SC-4). In: lines as letters hold them. Out: the lines as readers see them.
import { letterBody } from '../../domain/letterBody.ts';
import { redacted } from '../../domain/redaction.ts';
import { asText } from '../../activities/typesetting/asText.ts';
import { wholeDocument } from '../../activities/typesetting/letter.ts';
import { shownText } from '../../activities/typesetting/outside.ts';

test.each([
  ['write to jane.doe+ogp@wb.example.org today', 'write to [mailbox removed] today'],
  ['[mail](mailto:jane@wb.example.org)', '[mail]([mailbox removed])'],
  ['jane (at) wb.example.org', '[mailbox removed]'],
  ['josé@correo.example.org', '[mailbox removed]'],
  ['tel. +1 202 555 0143', 'tel. [telephone removed]'],
  ['Phone: (202) 555-0143', 'Phone: [telephone removed]'],
  ['or call +44 20 7946 0018.', 'or call [telephone removed].'],
  ['Ms Jane Mary Doe will speak for us.', 'Ms [name removed] will speak for us.'],
  ['Sra. María de la Cruz', 'Sra. [name removed]'],
  ['Jane Doe <jane@wb.example.org>', '[name removed] <[mailbox removed]>'],
  ['Contact: Jane Doe, Global Lead', 'Contact: [name removed], Global Lead'],
  ['CONTACT PERSON: Jane Doe', 'CONTACT PERSON: [name removed]'],
  ['**Focal point:** Jane Doe', '**Focal point:** [name removed]'],
])('taken out of "%s"', (given, shown) => {
  expect(redacted(given)).toBe(shown);
  expect(redacted(shown)).toBe(shown);
});

test.each([
  'Vice President, Governance',
  'Contact: Global Lead, Open Government',
  'Contact: Office of the President, Kenya',
  'Contact: please write to us, we answer',
  'Contact us, Dear Friends',
  'Dear Co-Chairs,',
  'The hotel 2014 12 31 is not a telephone.',
  'In 2013-2014, 1,250,000 people in 65 countries; see document 2014/03/11-7.',
  'Reference 0123456789abcdef0123456789abcdef',
  'The World Bank wishes to become a multilateral partner of the Open Government Partnership.',
])('left as it is: "%s"', (given) => {
  expect(redacted(given)).toBe(given);
});

test.each([
  ['one endless word', 'a'.repeat(200_000)],
  ['one endless name', 'A'.repeat(200_000)],
  ['endless names', 'Ab '.repeat(66_000)],
  ['endless spaces', `a${' '.repeat(199_998)}b`],
  ['endless dots and dashes', '.-'.repeat(100_000)],
  ['endless digits', `+1${' 2'.repeat(100_000)}x`],
])('%s of the greatest length is read at once', (_what, text) => {
  expect(redacted(letterBody(text)).length).toBeGreaterThan(0);
  expect(shownText(text).length).toBeGreaterThan(0);
  expect(asText({ language: 'en', blocks: [wholeDocument('Letter', text)] }).length).toBeGreaterThan(0);
});

test('the letter’s body is published, the Support Unit’s record above it is not', () => {
  expect(letterBody('---\ncontacts:\n  - email: a@b.c\n---\n\nDear Co-Chairs,\n\n---\n\nMore.\n')).toBe(
    'Dear Co-Chairs,\n\n---\n\nMore.',
  );
  expect(letterBody('---\r\na: b\r\n---\r\nDear Co-Chairs,')).toBe('Dear Co-Chairs,');
  expect(letterBody('Dear Co-Chairs,')).toBe('Dear Co-Chairs,');
});
