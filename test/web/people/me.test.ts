// One's own page: what waits on each person, and nothing that waits on somebody else.
import { readAnswerToken } from '../../../links/answerLink.ts';
import { openSession } from '../../../register/sessions.ts';
import { contact, exampleLetter, linkSecret, seat, supportUnit } from '../office.ts';
import { openDoorstep, textOf, type Browser, type Doorstep } from './doorstep.ts';

let door: Doorstep;

beforeAll(async () => {
  door = await openDoorstep();
  const named = (name: string, email: string) =>
    exampleLetter('complete.md', name, (text) => text.replace('open.institutions@irdb.example.org', email));
  const recent = new Date(Date.now() - 60 * 60_000).toISOString();

  const reviewed = door.open('bank-under-review');
  await reviewed.isReviewed(await named('Bank under Review', 'contact@review.example.org'), recent);
  await reviewed.happens(recent, seat('chile'), 'position.taken', { seat: 'chile', take: 'support' });

  const toSign = door.open('union-to-sign');
  await toSign.isReviewed(
    await named('Union to Sign', 'contact@sign.example.org'),
    '2026-03-02T10:00:00.000Z',
  );
  await toSign.waitsFor('acceptance');
  await toSign.happens(
    '2026-06-01T10:00:00.000Z',
    { role: 'coChair', id: 'co-chair-government' },
    'acceptance.signed',
    {
      office: 'co-chair-government',
    },
  );

  const returned = door.open('fund-sent-back');
  const incomplete = await exampleLetter('missing-principle.md', 'Fund Sent Back', (text) =>
    text.replace(/email: .*/, 'email: contact@back.example.org').replace('language: en', 'language: es'),
  );
  await returned.happens(recent, supportUnit, 'letter.submitted', { ...incomplete });
  await returned.happens(recent, supportUnit, 'letter.returned', {
    missing: ['PR-6'],
    note: 'Please add PR-6.',
  });
}, 120_000);

async function signedIn(mailbox: string): Promise<Browser> {
  const browser = door.browser();
  const value = await openSession(door.register, { mailbox, how: 'link' }, new Date().toISOString());
  browser.cookies.set('__Host-assent', value);
  return browser;
}

const me = async (mailbox: string) => (await signedIn(mailbox)).text('/me');
const committee = (id: string) => `${id}@committee.example.org`;

test('a seat sees the reviews that ask it, the time left, and a link to answer that is its own', async () => {
  const person = await signedIn(committee('brazil'));
  const page = await (await person.get('/me')).text();
  const [, token = ''] = /href="\/answer\/([^"]+)"/.exec(page) ?? [];
  expect(readAnswerToken(linkSecret, token)).toMatchObject({
    case: 'bank-under-review',
    seat: 'brazil',
    by: 'brazil',
    review: { kind: 'letter', year: 0, round: 1 },
  });
  expect((await person.get(`/answer/${token}`)).status).toBe(200);
  const text = await me(committee('brazil'));
  expect(text).toContain('Bank under Review');
  expect(text).toMatch(/\d+ days \d+ hours? left/);
  expect(text).toContain('Your seat has not answered yet.');
  expect(text).not.toMatch(/Union to Sign|Fund Sent Back|The desk/);
});

test('a seat that has answered can look at its answer and change it', async () => {
  const text = await me(committee('chile'));
  expect(text).toContain('Your seat has answered. It can change its answer until the review closes.');
  expect(text).toContain('See or change the answer');
});

test('a seat reads in its own language and by its own clock', async () => {
  const text = await me(committee('france'));
  expect(text).toContain('Examens où votre siège est consulté');
  expect(text).toMatch(/\(UTC\+[12]\)/);
});

test('a Co-Chair sees what is left to sign; whoever has signed does not', async () => {
  const civilSociety = await me(committee('fundar'));
  expect(civilSociety).toContain('To sign');
  expect(civilSociety).toContain('Union to Sign');
  expect(civilSociety).toContain('The desk');
  expect(await me(committee('indonesia'))).not.toContain('Union to Sign');
});

test('a contact sees its own case, in its own language, and whether something is asked', async () => {
  const asked = await me('contact@back.example.org');
  expect(asked).toContain('Su organización');
  expect(asked).toContain('Fund Sent Back');
  expect(asked).toContain('Se le pide algo.');
  const waiting = await me('contact@review.example.org');
  expect(waiting).toContain('Bank under Review');
  expect(waiting).not.toContain('Something is asked of you.');
  expect(waiting).not.toMatch(/Fund Sent Back|Union to Sign/);
});

test('the Support Unit is led to the desk', async () => {
  const text = await me('support-unit@secretariat.example.org');
  expect(text).toContain('Open the desk');
  expect(text).toContain('support-unit');
});

test('a contact whose letter is withdrawn still reads how it ended; nobody else does', async () => {
  const life = door.open('agency-at-rest');
  const at = '2026-03-02T10:00:00.000Z';
  const letter = await exampleLetter('complete.md', 'Agency at Rest', (text) =>
    text.replace('open.institutions@irdb.example.org', 'networking@rest.example.org'),
  );
  await life.happens(at, supportUnit, 'letter.submitted', { ...letter });
  expect(await me('networking@rest.example.org')).toContain('Agency at Rest');
  await life.happens(at, contact, 'letter.withdrawn', { reason: 'Not now.' });
  expect(await me('networking@rest.example.org')).toContain('Agency at Rest');
  expect(await textOf(await (await signedIn(committee('brazil'))).get('/me'))).not.toContain(
    'Agency at Rest',
  );
});
