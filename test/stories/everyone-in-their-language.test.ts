// Story: one notice, three languages. Each seat is asked in the language and by the clock that the roster names for it, and what
// it answers is confirmed in the same language.
import { exampleLetter, exampleRoster, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ roster: await exampleRoster() });
}, 60_000);
afterAll(async () => {
  await office?.close();
});

const inOneLine = (text: string | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');

test.each([
  [
    'norway',
    'Please review by',
    'Silence is consent.',
    /11:59:59 UTC \(23:59:59 anywhere on earth/,
    'Answer here',
  ],
  [
    'france',
    'À examiner jusqu’au',
    'Le silence vaut consentement.',
    /\d\d:59:59 \(UTC\+[12]\) = 11:59:59 UTC/,
    'Répondez ici',
  ],
  [
    'cippec',
    'Para revisar hasta el',
    'El silencio es consentimiento.',
    /\d\d:59:59 \(UTC-3\) = 11:59:59 UTC/,
    'Responda aquí',
  ],
])(
  '%s is asked, reminded and told the outcome in one language',
  async (seat, asks, silence, instant, here) => {
    const letter = await exampleLetter('complete.md', `Bank of the Tongue of ${seat}`);
    const { case: id } = await office.submit(letter);
    await office.ask(id, 'support-unit', { type: 'letter.declaredComplete' });
    await office.toNextDeadline(id);
    await office.skipDays(id, 16);
    const [notice, ...later] = await office.mailTo(seat, id);
    expect(notice?.subject.startsWith(asks)).toBe(true);
    const text = inOneLine(notice?.text);
    expect(text).toContain(silence);
    expect(text).toMatch(instant);
    expect(text).toMatch(new RegExp(`${here} ?: http`, 'u'));
    // The letter itself stays as it was written.
    expect(text).toContain('Open Government Partnership');
    const subjects = later.map(({ subject }) => subject);
    expect(subjects.length).toBeGreaterThan(1);
    const english = /^(?:Reminder|Approved|Please)/;
    expect(subjects.every((subject) => english.test(subject) === (seat === 'norway'))).toBe(true);
  },
  90_000,
);
