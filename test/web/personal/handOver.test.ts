// The contact hands over on its page (G1-1): the form with its faults, the preview, the mails to both, and whose page it is afterwards.
import type { Hono } from 'hono';
import { history } from '../../../register/cases.ts';
import { openSession } from '../../../register/sessions.ts';
import { createApp } from '../../../web/app.tsx';
import { personAt, textOf } from '../acting/person.ts';
import {
  exampleLetter,
  linkSecret,
  openWebOffice,
  publicUrl,
  supportUnit,
  type WebOffice,
} from '../office.ts';
import { lifeDesk } from './lifeDesk.ts';

const handing = 'bank-that-hands-over';
const today = '2026-03-05T09:00:00.000Z';
const recorded = 'bank-out-of-reach';
const mailbox = (id: string) => `contact@${id}.example.org`;
const next = { office: 'Desk for Open Government', email: 'Open.Desk@new.example.org' };

let office: WebOffice;
let app: Hono;
/** The same cases, where nobody looks through the eyes of others. */
let hosted: Hono;

beforeAll(async () => {
  office = await openWebOffice();
  const lives = await Promise.all(
    [handing, recorded].map(async (id) => {
      const life = office.open(id);
      const letter = await exampleLetter('missing-principle.md', `The ${id}`, (text) =>
        text.replace(/^( {4}email: ).*$/m, `$1${mailbox(id)}`),
      );
      await life.happens('2026-03-02T09:00:00.000Z', supportUnit, 'letter.submitted', { ...letter });
      await life.happens('2026-03-03T09:00:00.000Z', supportUnit, 'letter.returned', {});
      return life;
    }),
  );
  const { desk, now } = lifeDesk(office, lives, today);
  const { register } = office;
  const log = (text: string) => expect(text).toBe('');
  const surroundings = { register, desk, linkSecret, publicUrl, now: () => now, log };
  app = createApp({ ...surroundings, embedded: true });
  hosted = createApp({ ...surroundings, embedded: false });
}, 120_000);

/** A browser in which the owner of the mailbox has signed in: what it is answered for a page. */
async function browserOf(address: string) {
  const value = await openSession(office.register, { mailbox: address.toLowerCase(), how: 'link' }, today);
  return (path: string) => hosted.request(path, { headers: { Cookie: `__Host-assent=${value}` } });
}

const mailsTo = async (address: string, subject: string) =>
  (await office.mail.messages()).filter(
    (mail) => JSON.stringify(mail.to).includes(address) && mail.subject?.includes(subject),
  );

test('what is not an address or a time zone is said beside the field, and nothing is recorded', async () => {
  const person = await personAt(app, mailbox(handing));
  const path = `/my/${handing}/hand-over`;
  const form = await person.open(path);
  const poor = await person.send(path, { office: '', email: 'nobody', zone: 'Lima' }, form);
  expect(poor.status).toBe(422);
  for (const words of [
    'The new contact: please fill this in.',
    'this is not an e-mail address',
    'this is not a time zone',
  ]) {
    expect(textOf(poor.html)).toContain(words);
  }
  expect((await history(office.register, handing)).at(-1)?.type).toBe('letter.returned');
});

test('the contact hands over, is thanked and signed out; both are told, and the page is the new one’s', async () => {
  const open = await browserOf(mailbox(handing));
  expect((await open(`/my/${handing}`)).status).toBe(200);
  const person = await personAt(app, mailbox(handing));
  const page = await person.open(`/my/${handing}`);
  expect(page.html).toContain(`/my/${handing}/hand-over`);
  const path = `/my/${handing}/hand-over`;
  const fields = { ...next, language: 'fr', zone: 'Africa/Dakar' };
  const preview = await person.send(path, fields, await person.open(path));
  const said = textOf(preview.html);
  for (const words of ['Nothing is done yet.', next.office, next.email, 'Français', 'the new contact']) {
    expect(said).toContain(words);
  }
  const done = await person.send(path, { step: 'confirm' }, preview);
  expect(done.status).toBe(200);
  expect(textOf(done.html)).toContain(`${next.office} is now the contact of The ${handing}`);
  expect(done.html).not.toContain('action="/sign-out"');

  const after = await open(`/my/${handing}`);
  expect(after.headers.get('location')).toMatch(/^\/sign-in/);
  expect(after.headers.get('set-cookie')).toContain('Max-Age=0');
  expect(textOf((await person.open(`/my/${handing}`)).html)).not.toContain('What you can do');
  expect((await (await browserOf(next.email))(`/my/${handing}`)).status).toBe(200);

  const successor = await personAt(app, next.email);
  const theirs = await successor.open(`/my/${handing}`);
  expect(theirs.status).toBe(200);
  expect(theirs.html).toContain('<html lang="fr"');
  expect(textOf(theirs.html)).toContain(next.email);
  expect(textOf(theirs.html)).toContain('Le point de contact unique de l’organisation change');

  const [former, ...others] = await mailsTo(mailbox(handing), 'You are no longer the contact');
  expect(others).toEqual([]);
  expect(former?.text).toContain('It was handed over in your own name.');
  const [told] = await mailsTo(next.email, 'Vous êtes désormais le point de contact');
  expect(told?.text).toContain(`${publicUrl}/my/${handing}`);
  expect(told?.text).toContain('une lettre d’intention révisée, au plus tard le');
});

test('the Support Unit records it with who confirmed it, and can give it back', async () => {
  const person = await personAt(app, 'support-unit@secretariat.example.org');
  const path = `/act/${recorded}/contact.handedOver`;
  const form = await person.open(path);
  expect(form.status).toBe(200);
  const silent = await person.send(path, { ...next, step: 'confirm' }, form);
  expect(textOf(silent.html)).toContain('say in the reason who confirmed the change for the organization');
  const reason = 'The signatory confirmed it by telephone.';
  const done = await person.send(path, { ...next, reason, step: 'confirm' }, form);
  expect(done.status).toBe(303);
  const [former] = await mailsTo(mailbox(recorded), 'You are no longer the contact');
  expect(former?.text).toContain(`> ${reason}`);
  expect((await person.open(done.to ?? '')).html).toContain(path);
});
