// What a page says when an act is not possible: to whom it may not, to what was filled in wrongly, to what the machine does not allow now;
// and that nothing is done, and nothing done twice.
import { Fault } from '../../../domain/errors.ts';
import { history } from '../../../register/cases.ts';
import type { HostedDesk } from './hostedDesk.ts';
import { personAt, textOf, type Person } from './person.ts';
import { mailboxOf, openSite, seat, supportUnit, underReview, type Site } from './site.ts';

let site: Site;
let open: HostedDesk;
let officer: Person;
let chair: Person;
let norway: Person;

beforeAll(async () => {
  site = await openSite();
  await site.open('arrived', 'Bank of Refusals', 'missing-principle.md');
  open = await site.open('open', 'Council of Refusals');
  await underReview(open);
  officer = await personAt(site.app, mailboxOf(site, 'support-unit'));
  chair = await personAt(site.app, mailboxOf(site, 'co-chair-civil-society'));
  norway = await personAt(site.app, mailboxOf(site, 'norway'));
}, 60_000);

const events = async (caseId: string) => (await history(site.register, caseId)).length;

test('whoever has not signed in is sent to sign in, and comes back to the form', async () => {
  const nobody = await personAt(site.app);
  const path = '/act/arrived/letter.returned';
  for (const seen of [await nobody.open(path), await nobody.send(path, { step: 'confirm' })]) {
    expect(seen).toMatchObject({ status: 303, to: `/sign-in?to=${encodeURIComponent(path)}` });
  }
});

test('an act of another role is refused with 403, whatever is sent', async () => {
  const before = await events('arrived');
  const path = '/act/arrived/letter.returned';
  const form = await norway.open(path);
  expect(form.status).toBe(403);
  expect(textOf(form.html)).toContain('This is for the Support Unit to do.');
  const forged = { step: 'confirm', as: 'supportUnit:support-unit', requestId: crypto.randomUUID() };
  expect((await norway.send(path, forged)).status).toBe(403);
  expect(await events('arrived')).toBe(before);
});

test('what the machine does not allow now is answered with 409, why, and what is possible instead', async () => {
  const { status, html } = await officer.open('/act/arrived/publication.retried');
  expect(status).toBe(409);
  expect(textOf(html)).toContain(
    '“Publish again” is not possible while the case is at “Letter received, being checked”.',
  );
  expect(html).toContain('href="/act/arrived/letter.returned"');
});

test('a rule of the machine refuses in its own words with its clause', async () => {
  const path = '/act/arrived/letter.declaredComplete';
  const { status, html } = await officer.open(path);
  expect(status).toBe(409);
  expect(textOf(html)).toContain('it does not meet PR-6');
  expect(html).toContain('letter.incomplete');
});

test('faults of what was filled in stand at the top and at their field, and what was typed is kept', async () => {
  const path = '/act/open/window.extended';
  const form = await chair.open(path);
  const typed = { workingDays: '0', reason: 'x'.repeat(5_001), step: 'preview' };
  const { status, html } = await chair.send(path, typed, form);
  expect(status).toBe(422);
  expect(html).toMatch(/class="fault-summary" role="alert"/);
  expect(html).toContain(
    '<a href="#field-workingDays">Working days: a whole number from 1 to 250 is needed.</a>',
  );
  expect(html).toContain('Reason: what was filled in is longer than 5000 characters.');
  expect(html).toContain('x'.repeat(5_001));
  expect(html).toContain('value="0"');
});

test('what only the rules can judge is refused at the preview, with the form as it was', async () => {
  const path = '/act/open/window.extended';
  const form = await chair.open(path);
  const typed = { workingDays: '200', reason: 'So that all can read it.', step: 'preview' };
  const { status, html } = await chair.send(path, typed, form);
  expect(status).toBe(409);
  expect(textOf(html)).toMatch(/can put the close off by \d+ working days at most/);
  expect(html).toContain('So that all can read it.');
});

test('the preview says what will be done, by whom, by which clause, and what follows; nothing is done yet', async () => {
  const path = '/act/open/window.extended';
  const before = await events('open');
  const form = await chair.open(path);
  const preview = await chair.send(path, { workingDays: '3', reason: 'A holiday.', step: 'preview' }, form);
  const text = textOf(preview.html);
  expect(text).toContain('A Co-Chair extends the window, with a reason, before it closes.');
  expect(text).toContain('co-chair-civil-society');
  expect(text).toContain('22 seats are told.');
  expect(text).toContain('SC-1 Following receipt of the letter, the Steering Committee reviews it.');
  expect(text).toMatch(/If nobody acts after this .* The window closes absent any objections/);
  expect(await events('open')).toBe(before);
});

test('the same form sent twice is one act and shows the same; changed after going back, it is another', async () => {
  const path = '/act/open/position.taken';
  const form = await norway.open(path);
  const preview = await norway.send(path, { take: 'support', step: 'preview' }, form);
  const before = await events('open');
  const first = await norway.send(path, { step: 'confirm' }, preview);
  const second = await norway.send(path, { step: 'confirm' }, preview);
  expect(first).toMatchObject({ status: 303, to: `/act/open/recorded/${before + 1}` });
  expect(second.to).toBe(first.to);
  const other = await norway.send(path, { take: 'no-objection', step: 'preview' }, form);
  const third = await norway.send(path, { step: 'confirm' }, other);
  expect(third.to).toBe(`/act/open/recorded/${before + 2}`);
  expect(await events('open')).toBe(before + 2);
  const shown = await norway.open(third.to ?? '');
  expect(textOf(shown.html)).toContain(`Recorded as event ${before + 2}`);
  expect(shown.html).toContain('href="/act/open/position.taken"');
});

test('a seat sees what it did and nothing of what others did', async () => {
  await open.ask('open', { type: 'position.taken', seat: 'brazil', take: 'support' }, seat('brazil'));
  const theirs = await events('open');
  expect((await norway.open(`/act/open/recorded/${theirs}`)).status).toBe(404);
  for (const path of [
    '/desk',
    '/cases',
    '/cases/open',
    '/cases/open/history',
    '/desk/live',
    '/cases/open/live',
  ]) {
    expect({ path, status: (await norway.open(path)).status }).toEqual({ path, status: 403 });
  }
});

test('a case that does not answer loses nothing: the page says so, and the same step can be sent again', async () => {
  const path = '/act/open/question.asked';
  const form = await norway.open(path);
  const preview = await norway.send(path, { question: 'Which countries?', step: 'preview' }, form);
  const { ask } = open;
  open.ask = () => Promise.reject(new Fault('temporal.noAnswer', 'It does not answer.'));
  const away = await norway.send(path, { step: 'confirm' }, preview);
  open.ask = ask;
  expect(away.status).toBe(503);
  expect(textOf(away.html)).toContain('Nothing is lost.');
  const before = await events('open');
  expect((await norway.send(path, { step: 'confirm' }, away)).status).toBe(303);
  expect(await events('open')).toBe(before + 1);
});

test('a letter file that cannot be read is said to be so at its field; a good one is carried to the confirmation', async () => {
  const path = '/act/arrived/letter.resubmitted';
  const form = await officer.open(path);
  const upload = (text: string) => new File([text], 'letter <b>.md', { type: 'text/markdown' });
  for (const [text, said] of [
    ['no front matter', 'does not begin with front matter'],
    ['\0binary', 'control characters'],
    ['x'.repeat(500_000), 'at most 200,000'],
  ] as const) {
    const { status, html } = await officer.send(path, { letter: upload(text), step: 'preview' }, form);
    expect({ said, status }).toEqual({ said, status: 422 });
    expect(textOf(html)).toContain(said);
  }
  const none = await officer.send(path, { step: 'preview' }, form);
  expect(none.html).toContain('Letter file: choose a file.');
});

const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>‮"\'';

test('whatever is typed is shown as text', async () => {
  const path = '/act/arrived/letter.setAside';
  const form = await officer.open(
    `${path}?reason=${encodeURIComponent(hostile)}&ground=${encodeURIComponent(hostile)}`,
  );
  const typed = { reason: hostile, ground: 'other', step: 'preview' };
  const preview = await officer.send(path, typed, form);
  const wrong = await officer.send(path, { ...typed, ground: hostile, as: hostile }, form);
  expect([form.status, preview.status, wrong.status]).toEqual([200, 200, 422]);
  for (const { html } of [form, preview, wrong]) {
    expect(html).not.toMatch(/<script>|<img src=x/);
    expect(html).toContain('&lt;script&gt;');
  }
});

test('what is not possible now is explained on request, in the words of the rules', async () => {
  const { html } = await officer.open('/cases/arrived');
  const text = textOf(html);
  expect(text).toContain('What is not possible now, and why');
  expect(text).toMatch(
    /Declare the letter complete The letter cannot be declared complete: it does not meet PR-6/,
  );
  expect(text).toMatch(/Publish again Possible at: /);
  expect(text).not.toMatch(/Sign the acceptance/);
});

test('an act that can be taken back has its way back on the page that shows it', async () => {
  const path = '/act/open/decision.entered';
  const form = await officer.open(path);
  const filled = {
    ruling: 'extend',
    'ruling.workingDays': '5',
    'decision.meeting': '12th meeting',
    'decision.date': '2026-03-03',
    'decision.reference': 'SC/12/3',
    step: 'preview',
  };
  const preview = await officer.send(path, filled, form);
  const done = await officer.send(path, { step: 'confirm' }, preview);
  const shown = await officer.open(done.to ?? '');
  expect(textOf(shown.html)).toContain('Recorded as event');
  expect(shown.html).toContain('Undo: discard the decision');
  expect((await officer.open('/act/open/decision.discarded')).status).toBe(200);
  await open.ask('open', { type: 'decision.discarded', reason: 'Entered by mistake.' }, supportUnit);
  expect((await officer.open(done.to ?? '')).html).not.toContain('Undo: discard the decision');
});
