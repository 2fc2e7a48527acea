// Signing in with a mailed link: the way through, and every way in which it must not work.
import { Fault } from '../../../domain/errors.ts';
import { hours, minutes } from '../../../domain/instant.ts';
import { createApp } from '../../../web/app.tsx';
import { linkSecret, publicUrl } from '../office.ts';
import { Browser, openDoorstep, textOf, type Doorstep } from './doorstep.ts';

let door: Doorstep;
beforeAll(async () => {
  door = await openDoorstep();
}, 60_000);

const norway = 'norway@committee.example.org';

/** Each from a mailbox of its own, so that no test uses up the tries of another. */
const committee = (seat: string) => `${seat}@committee.example.org`;

async function linkFor(mailbox: string, to = '/me'): Promise<string> {
  const asked = await door.browser().post('/sign-in', { mailbox, to });
  expect(asked.status).toBe(303);
  const link = (await door.linksTo(mailbox)).at(-1);
  if (link === undefined) throw new Error(`no link came to ${mailbox}`);
  return link;
}

describe('the way through', () => {
  test('whoever asks gets a mail with a link in the language of the roster', async () => {
    const asked = await door
      .browser()
      .post('/sign-in', { mailbox: 'France@Committee.example.org', to: '/me' });
    expect(asked.headers.get('location')).toBe('/sign-in/sent');
    expect(await door.subjectsTo(committee('france'))).toEqual(['Votre lien de connexion']);
    expect(await door.browser().text('/sign-in/sent')).toContain('good for 15 minutes');
  });

  test('opening the link shows a button and uses nothing up; pressing it signs in and leads to where one was going', async () => {
    const link = await linkFor(norway, '/my/somewhere?all=1');
    const scanner = door.browser();
    for (let times = 0; times < 3; times += 1) {
      expect(await scanner.text(link)).toContain('Norway');
    }
    expect(scanner.set).toEqual([]);
    const person = door.browser();
    const signedIn = await person.post(link, {});
    expect(signedIn.status).toBe(303);
    expect(signedIn.headers.get('location')).toBe('/my/somewhere?all=1');
    expect(await person.text('/me')).toContain(norway);
  });

  test('the cookie is bound to this host, unseen by scripts, encrypted on its way, and holds no name', async () => {
    const person = door.browser();
    await person.post(await linkFor(committee('chile')), {});
    const [cookie = '', ...others] = person.set;
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^__Host-assent=[\w-]{43}; /);
    const attributes = cookie.split('; ').slice(1).toSorted();
    expect(attributes).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/', 'SameSite=Lax', 'Secure']);
  });

  test('a form that is sent twice is one mail', async () => {
    const page = await (await door.browser().get('/sign-in')).text();
    const [, requestId = ''] = /name="requestId" value="([^"]+)"/.exec(page) ?? [];
    const fields = { mailbox: committee('philippines'), to: '/me', requestId };
    for (let times = 0; times < 2; times += 1) {
      expect((await door.browser().post('/sign-in', fields)).status).toBe(303);
    }
    expect(await door.linksTo(committee('philippines'))).toHaveLength(1);
  });

  test('the same form for another mailbox gives a link that opens nothing of the first', async () => {
    const requestId = '6b3f6f0a-6c1e-4a55-9d2a-0d5a3f5f7a11';
    const { activities } = door.open('nobody');
    const order = { what: 'signInLink', returnTo: '/me' } as const;
    for (const seat of ['south-africa', 'transparency']) {
      await activities.deliver({ ...order, mailbox: committee(seat) }, `courier/sign-in/${requestId}`);
    }
    const [first] = await door.linksTo(committee('south-africa'));
    expect(first).toBeDefined();
    expect(await door.linksTo(committee('transparency'))).not.toContain(first);
  });
});

describe('a link that does not work explains itself and offers another', () => {
  const explains = async (response: Response, status: number, says: string) => {
    expect(response.status).toBe(status);
    const text = await textOf(response);
    expect(text).toContain(says);
    expect(text).toContain('Ask for another link');
  };

  test('used before', async () => {
    const link = await linkFor(committee('brazil'), '/my/somewhere');
    const first = door.browser();
    await first.post(link, {});
    const thief = door.browser();
    const again = await thief.post(link, {});
    expect(again.headers.get('location')).toBe(link);
    await explains(await thief.get(link), 410, 'was used already');
    expect(thief.set).toEqual([]);
    const back = await first.get(link);
    expect([back.status, back.headers.get('location')]).toEqual([303, '/my/somewhere']);
  });

  test('older than a quarter of an hour', async () => {
    const link = await linkFor(committee('fundar'), '/my/somewhere');
    await door.later(15 * minutes, async () => {
      const late = door.browser();
      const page = await late.get(link);
      expect(await page.clone().text()).toContain('/sign-in?to=%2Fmy%2Fsomewhere');
      await explains(page, 410, 'too old');
      await late.post(link, {});
      expect(late.set).toEqual([]);
    });
  });

  test.each(['changed', 'cut', 'made up', 'very long'])('%s on its way', async (how) => {
    const link = await linkFor(committee('twaweza'));
    const broken = {
      changed: link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      cut: link.slice(0, -5),
      'made up': `/sign-in/${'x'.repeat(43)}`,
      'very long': `/sign-in/${'x'.repeat(5_000)}`,
    }[how];
    const visitor = door.browser();
    await explains(await visitor.get(broken ?? ''), 404, 'not one of ours');
    await visitor.post(broken ?? '', {});
    expect(visitor.set).toEqual([]);
  });
});

test('while nobody can carry the order out, the page says so, and that it can be tried again', async () => {
  const order = async () => {
    throw new Fault('temporal.noAnswer', 'nobody answers');
  };
  const app = createApp({
    register: door.register,
    desk: { order } as never,
    linkSecret,
    publicUrl,
    embedded: false,
    log: () => {},
  });
  const answer = await new Browser(app, publicUrl).post('/sign-in', { mailbox: norway, to: '/me' });
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('30');
  expect(await textOf(answer)).toContain('Try again');
});

describe('nobody learns who is known', () => {
  test('known, unknown and oddly written mailboxes are answered alike, in every header and every word', async () => {
    const answers = [];
    for (const mailbox of ['nobody@example.org', committee('mexico'), "o'neill+x@example.org"]) {
      const person = door.browser();
      const asked = await person.post('/sign-in', { mailbox, to: '/me' });
      const headers = [...asked.headers].filter(([name]) => name !== 'date');
      answers.push([asked.status, headers, await asked.text(), await person.text('/sign-in/sent')]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await door.subjectsTo('nobody@example.org')).toEqual([]);
    expect(await door.linksTo(committee('mexico'))).toHaveLength(1);
  });

  test('whoever asks too often waits, whether known or not, from wherever', async () => {
    for (const mailbox of [committee('indonesia'), 'never-heard-of@example.org']) {
      const ask = () => door.browser().post('/sign-in', { mailbox, to: '/me' });
      for (let times = 0; times < 5; times += 1) expect((await ask()).status).toBe(303);
      const refused = await ask();
      expect(refused.status).toBe(429);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(59 * 60);
      expect(await textOf(refused)).toContain('Try again in 60 minutes');
      expect((await door.later(hours, ask)).status).toBe(303);
    }
    expect(await door.linksTo(committee('indonesia'))).toHaveLength(6);
  });

  test('from one network only so many tries are taken, of links too', async () => {
    const guess = (address: string) => door.browser(address).post(`/sign-in/${'y'.repeat(43)}`, {});
    const ask = (address: string) =>
      door.browser(address).post('/sign-in', { mailbox: 'a@example.org', to: '/' });
    for (let times = 0; times < 20; times += 1) {
      expect((await guess(`2001:db8:f:f::${times}`)).status).toBe(303);
    }
    expect((await guess('2001:db8:f:f::ff')).status).toBe(429);
    expect((await ask('2001:db8:f:f:a:b:c:d')).status).toBe(429);
    expect((await ask('2001:db8:f:e::1')).status).toBe(303);
    expect((await door.later(10 * minutes, () => guess('2001:db8:f:f::1'))).status).toBe(303);
  });
});

describe('the form', () => {
  test('keeps what was typed and says beside the field what is wrong', async () => {
    const answer = await door.browser().post('/sign-in', { mailbox: 'ann at example', to: '/my/x' });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain('role="alert"');
    expect(page).toMatch(/<input[^>]*aria-invalid="true"[^>]*value="ann at example"/);
    expect(page).toContain('name="to" value="/my/x"');
  });

  test('speaks the language of the browser', async () => {
    const page = async (wanted: string) =>
      (await door.browser().get('/sign-in', { 'Accept-Language': wanted })).text();
    expect(await page('fr-CA,fr;q=0.9,en;q=0.5')).toContain('<html lang="fr"');
    expect(await page('de, es-MX;q=0.8, en;q=0.7')).toContain('<html lang="es"');
    expect(await page('de')).toContain('<html lang="en"');
  });

  test.each([
    ['another site', 'https://evil.example.org/'],
    ['another host', '//evil.example.org/'],
    ['a backslash, which browsers read as a slash', '/\\evil.example.org/'],
    ['a tab, which browsers leave out', '/\t/evil.example.org'],
    ['a script', 'javascript:alert(1)'],
    ['no path from the root', 'my/x'],
    ['a path without end', `/${'x'.repeat(2_000)}`],
  ])('leads to one’s own page rather than to %s', async (_what, to) => {
    const page = await (await door.browser().get(`/sign-in?to=${encodeURIComponent(to)}`)).text();
    expect(page).toContain('name="to" value="/me"');
    const before = door.orders.length;
    await door.browser().post('/sign-in', { mailbox: `to${Math.random()}@example.org`, to });
    expect(door.orders.slice(before)).toMatchObject([{ returnTo: '/me' }]);
  });
});
