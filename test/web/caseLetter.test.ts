// The letter on a case's page: when it came and was recorded, who sent and signed it, and what to look at in it.
import { createApp } from '../../web/app.tsx';
import { exampleLetter, openWebOffice, publicUrl, supportUnit, type WebOffice } from './office.ts';
import { words } from './words.ts';

let office: WebOffice;
beforeAll(async () => {
  office = await openWebOffice();
}, 60_000);

const read = (path: string) =>
  words(createApp({ register: office.register, mailbox: office.mail, publicUrl, embedded: true }), path);

test('an unsigned letter that its registry sent', async () => {
  const life = office.open('council');
  const letter = await exampleLetter('unsigned.md');
  await life.happens('2025-10-08T09:00:00.000Z', supportUnit, 'letter.submitted', { ...letter });
  const page = await read('/cases/council');
  expect(page).toMatch(/Received 6 October 2025, 08:15:00 UTC\s?, by e-mail/);
  expect(page).toContain('Recorded 8 October 2025, 09:00:00 UTC');
  expect(page).toContain('Sent by Registry of the Council');
  expect(page).toContain('Signed by nobody');
  expect(page).toContain('To look at The letter is not signed');
});

test('a letter with nothing unusual has nothing to look at', async () => {
  const life = office.open('irdb');
  const letter = await exampleLetter('complete.md');
  await life.happens('2025-10-08T09:00:00.000Z', supportUnit, 'letter.submitted', { ...letter });
  const page = await read('/cases/irdb');
  expect(page).toContain('The letter of intent');
  expect(page).not.toContain('To look at');
});
