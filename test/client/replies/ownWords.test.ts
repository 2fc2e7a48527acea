// What somebody has written in a reply, without what mail programs quote below it and without a marked signature.
import { ownWords } from '../../../client/replies/ownWords.ts';

const programs: Record<string, string> = {
  Gmail:
    'No objection.\n\nOn Mon, 7 Dec 2026 at 10:00, Support Unit <desk@su.example.org>\nwrote:\n\n> Dear Norway,\n> objection',
  'Gmail in French':
    'No objection.\n\nLe lun. 7 déc. 2026 à 10:00, Support Unit <desk@su.example.org> a écrit :\n\n> Objection',
  'Gmail in Spanish':
    'No objection.\n\nEl lun, 7 dic 2026 a las 10:00, Support Unit (<desk@su.example.org>) escribió:\n\n> x',
  Outlook:
    'No objection.\n\n________________________________\nFrom: Support Unit <desk@su.example.org>\nSent: Monday',
  'Outlook without a rule':
    'No objection.\n\nFrom: Support Unit <desk@su.example.org>\nSent: Monday, 7 December 2026\nTo: Norway',
  'Outlook in French': 'No objection.\n\nDe : Support Unit\nEnvoyé : lundi 7 décembre 2026\nÀ : Norway',
  'an old one': 'No objection.\n\n-----Original Message-----\nFrom: Support Unit',
  'Apple Mail': 'No objection.\n\n> On 7 Dec 2026, at 10:00, Support Unit wrote:\n>\n> Objection',
  'a marked signature': 'No objection.\n\n-- \nAnna Berg\nObjection Street 4',
};
test.each(Object.entries(programs))('%s', (_program, text) => {
  expect(ownWords(text)).toBe('No objection.');
  expect(ownWords(text.replaceAll('\n', '\r\n'))).toBe('No objection.');
});

test('words of one’s own stay whole', () => {
  const words = 'Objection: on Monday we wrote to you.\n\nThe letter says: nothing of it.';
  expect(ownWords(words)).toBe(words);
});
