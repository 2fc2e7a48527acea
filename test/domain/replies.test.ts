// What a reply by mail is read as: plain answers in three languages, and null for whatever a person should read.
import { readReply, type ReadAnswer } from '../../domain/replies.ts';

const plain: [string, ReadAnswer['take']][] = [
  ['No objection', 'no-objection'],
  ['no objections.', 'no-objection'],
  ['We have no objection to the letter of intent.', 'no-objection'],
  ['Dear colleagues,\n\nNo objection from our side.\n\nKind regards,\nAnna Berg\nAdviser', 'no-objection'],
  ['Pas d’objection.\n\nCordialement', 'no-objection'],
  ['Bonjour,\nAucune objection de notre part.', 'no-objection'],
  ['Sin objeción', 'no-objection'],
  ['No hay objeciones.\nSaludos', 'no-objection'],
  ['SUPPORT', 'support'],
  ['Soutien', 'support'],
  ['Apoyo.', 'support'],
  ['Still stands', 'reaffirmed'],
  ['Reste valable.', 'reaffirmed'],
  ['Sigue en pie', 'reaffirmed'],
];
test.each(plain)('%j says "%s"', (words, take) => {
  expect(readReply(words)).toEqual({ take });
});

const reasoned: [string, ReadAnswer][] = [
  ['Objection: the second area is too wide.', { take: 'objection', reason: 'the second area is too wide.' }],
  [
    'Objection : la lettre est vague.\nElle ne dit rien.',
    { take: 'objection', reason: 'la lettre est vague.\nElle ne dit rien.' },
  ],
  ['Objeción: falta un plan.\n\nSaludos,\nAna', { take: 'objection', reason: 'falta un plan.' }],
  ['Objection\n\nThe annex is missing.', { take: 'objection', reason: 'The annex is missing.' }],
  ['abstain – we are new here', { take: 'abstain', reason: 'we are new here' }],
  ['Récusation : conflit d’intérêts', { take: 'recuse', reason: 'conflit d’intérêts' }],
  ['Question: who pays?', { take: 'question', reason: 'who pays?' }],
  ['Pregunta: ¿quién paga?', { take: 'question', reason: '¿quién paga?' }],
];
test.each(reasoned)('%j is read with its words', (words, read) => {
  expect(readReply(words)).toEqual(read);
});

test('an objection without a reason is one all the same: the page asks for the reason', () => {
  expect(readReply('Objection.')).toEqual({ take: 'objection' });
});

test.each([
  '',
  '   \n\n',
  'Thanks, received.',
  'No objection, but we would like to see the annex first.',
  'No objection if the annex is mended.',
  'No objection.\n\nBut please: what about procurement? We would like to know.',
  'No objection\nObjection: too wide',
  'Support\nAbstain: we are new',
  'We may object.',
  'Objection withdrawn',
  'We have no objection to the letter, and an objection to the annex',
  'No support',
  'Support? Not yet.',
  'I am out of the office until Monday.',
  'Yes',
])('%j is for a person to read', (words) => {
  expect(readReply(words)).toBeNull();
});

test('words of any length and kind are read in no time', () => {
  const began = Date.now();
  for (const long of [
    'a '.repeat(50_000),
    'no objection '.repeat(9_000),
    '\n'.repeat(90_000),
    'objection'.repeat(9_000),
  ]) {
    readReply(long);
  }
  expect(Date.now() - began).toBeLessThan(2_000);
});
