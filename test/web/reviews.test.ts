// The review on a case's page, in every situation in which the Support Unit may find it: what it reads at a glance, what waits for whom,
// and what was said. In: cases that stand in each situation. Out: the words on their pages.
import type { Hono } from 'hono';
import { createApp } from '../../web/app.tsx';
import { exampleLetter, openWebOffice, publicUrl, supportUnit, type WebOffice } from './office.ts';
import * as reviews from './reviews.ts';
import { page, section, words } from './words.ts';

let office: WebOffice;
beforeAll(async () => {
  office = await openWebOffice();
}, 60_000);

/** The web at a given present. */
const at = (now: string): Hono =>
  createApp({
    register: office.register,
    mailbox: office.mail,
    publicUrl,
    embedded: true,
    now: () => now,
  });

const ways = 'The ways on';

describe('an open window', () => {
  const path = '/cases/union-of-ports';
  const app = () => at('2026-06-10T12:00:00.000Z');
  beforeAll(async () => {
    await reviews.openWindow(office);
  }, 60_000);

  test('says how much time is left and the exact close', async () => {
    expect(await section(app(), path, 'review')).toContain(
      '6 days 23 hours left The window closes 17 June 2026, 11:59:59 UTC (the end of 16 June 2026 anywhere on earth).',
    );
  });

  test('says that it has closed when the instant has passed and nothing is recorded yet', async () => {
    const review = await section(at('2026-06-17T12:00:00.000Z'), path, 'review');
    expect(review).toContain('The window has closed It closed 17 June 2026, 11:59:59 UTC');
  });

  test('counts by constituency, and names who spoke for whom, who is silent and who has read the notice', async () => {
    expect(await words(app(), path)).toContain('Government 2 seats: 1 in support, 1 silent');
    const positions = await section(app(), path, 'positions');
    expect(positions).toContain('Position Support 4 June 2026, 08:00:00 UTC Notice reached');
    expect(positions).toContain('Silent, and reached: indonesia (has read the notice)');
    expect(positions).toContain(
      'Abstention fundar-deputy for fundar, 5 June 2026, 10:00:00 UTC We have worked for the organization',
    );
  });

  test('shows each question with its answers, and says where one is missing', async () => {
    const questions = await section(app(), path, 'questions');
    expect(questions).toContain(
      'Question 1 of twaweza 8 June 2026, 09:00:00 UTC Who will be the contact in our region? Answer of the organization’s contact 8 June 2026, 16:00:00 UTC The office in Nairobi',
    );
    expect(questions).toMatch(/Question 2 of indonesia .* No answer yet\./);
  });

  test('draws the window, and tells the same in words', async () => {
    const html = await page(app(), path);
    expect(html).toMatch(/<svg class="window-bar"[^>]* role="img" aria-label="The window from 3 June 2026/);
    const bar = await section(app(), path, 'review');
    expect(bar).toContain('4 June 2026, 08:00:00 UTC brazil: support');
    expect(bar).toContain('The silent seats were reminded');
    expect(bar).toContain('A reminder to the silent seats');
  });
});

describe('an objection', () => {
  const path = '/cases/council-of-rivers';
  const app = () => at('2026-06-10T12:00:00.000Z');
  beforeAll(async () => {
    await reviews.objectionStands(office);
  }, 60_000);

  test('stops the clock, and the page says how much of the window is kept', async () => {
    expect(await section(app(), path, 'review')).toContain(
      'An objection stands, and the clock with it 12 days 2 hours of the window are kept.',
    );
  });

  test('stands there with its part, its reason and what would remove it; one that was settled after it', async () => {
    const objections = await section(app(), path, 'objections');
    expect(objections).toContain(
      'brazil Government Stands and blocks The second area names no country that has asked for it. We cannot judge whom it serves. Concerns Areas, second paragraph Would be removed by Name the countries, or leave the area out.',
    );
    expect(objections).toMatch(
      /fundar Civil society Withdrawn Too vague\. .*Withdrawn in writing 8 June 2026/,
    );
    expect(objections).toContain('When published without the name of the seat');
    expect(objections).toContain('When published under the name of the seat, which agrees');
    expect(objections).toContain(`${ways} The seat withdraws its objection in writing.`);
  });

  test('the decision that was entered waits to be confirmed, with who can do it', async () => {
    const one = await words(app(), path);
    expect(one).toContain(
      'A decision of the committee waits to be confirmed Once another office confirms it, the objection of brazil is overruled. Recorded as Steering Committee, written procedure, 2026-06-09, SC/2026/21; entered by support-unit, 9 June 2026, 09:00:00 UTC.',
    );
    expect(one).toMatch(/Another office confirms the decision: .* Support Unit or Co-Chair/);
  });
});

describe('a pause', () => {
  const path = '/cases/fund-for-the-coasts';
  const app = () => at('2026-06-12T12:00:00.000Z');
  beforeAll(async () => {
    await reviews.paused(office);
  }, 60_000);

  test('says what is kept and when it ends at the latest, and how often the close was put off', async () => {
    const one = await words(app(), path);
    expect(one).toContain(
      'Paused 14 days 2 hours of the window are kept. They run on when a Co-Chair says so, at the latest 17 June 2026, 11:59:59 UTC',
    );
    expect(one).toContain('Deferrals 2 of the 2 that the Co-Chairs may grant');
  });

  test('each closing instant can be counted by hand, with the reason for the extension', async () => {
    const record = await words(app(), `${path}/record`);
    expect(record).toContain('Opened, 3 June 2026, 10:00:00 UTC Policy: 2026-default');
    expect(record).toContain('2026-06-06 Saturday weekend');
    expect(record).toContain('2026-06-16 Tuesday working day 10 of 10');
    expect(record).toContain('Extended, 8 June 2026, 09:00:00 UTC Two seats have asked for time to consult.');
    expect(record).toContain(
      'The deadline is 2026-06-24 11:59:59 UTC (2026-06-23 23:59:59 anywhere on earth).',
    );
    expect(record).not.toContain('Have the log checked');
  });
});

describe('a close in doubt', () => {
  const path = '/cases/bank-of-the-north';
  const app = () => at('2026-06-18T12:00:00.000Z');
  beforeAll(async () => {
    await reviews.inDoubt(office);
  }, 60_000);

  test('says why silence cannot decide, and what the Co-Chairs and the committee can do', async () => {
    const one = await words(app(), path);
    expect(one).toContain('Closed, and silence cannot decide The window closed 17 June 2026, 11:59:59 UTC');
    expect(one).toContain(
      'Silence cannot decide No notice has reached twaweza, so this silence is not consent.',
    );
    const from = one.indexOf(ways);
    expect(one.slice(from, from + 1_000)).toMatch(
      /A Co-Chair decides, on the record, that the review closes as it stands\. Co-Chair .*The notice goes out again.*opens the review again.*A decision of the committee is entered/,
    );
  });

  test('names the seat that was not reached, and what the mail server said', async () => {
    expect(await section(app(), path, 'positions')).toMatch(/twaweza .* Silent Notice not reached .*550/);
    const proof = await section(app(), `${path}/record`, 'notices');
    expect(proof).toContain('The notices to 4 seats; 1 failed');
    expect(proof).toMatch(/twaweza@committee\.example\.org refused by the relay: .*550/);
    expect(proof).toMatch(/brazil@committee\.example\.org taken by the relay [^:]* \d+:\d+:\d+ UTC: 250/);
  });
});

describe('a letter that changed under review', () => {
  const path = '/cases/league-of-islands';
  const app = () => at('2026-06-10T12:00:00.000Z');
  beforeAll(async () => {
    await reviews.amended(office);
  }, 60_000);

  test('shows what was taken out and put in, for eyes and for ears', async () => {
    const html = await page(app(), path);
    expect(html).toContain(
      '<del><span class="heard">taken out: </span>Twice<span class="heard">, end.</span></del>',
    );
    expect(html).toContain(
      '<ins><span class="heard">new: </span>Once<span class="heard">, end.</span></ins>',
    );
    const versions = await section(app(), path, 'versions');
    expect(versions).toContain(
      'Version 2 5 June 2026, 09:00:00 UTC Recorded as a change of form: the window goes on.',
    );
    expect(versions).toContain('Version 3 8 June 2026, 09:00:00 UTC Recorded as a change of substance');
    expect(versions).toContain('The second area is narrower.');
  });

  test('shows what seats said before as about an earlier text, and a recusal as it was', async () => {
    const positions = await section(app(), path, 'positions');
    expect(positions).toContain(
      'Silent Support on an earlier text, which does not count until the seat says that it still stands',
    );
    expect(positions).toContain('Recusal 4 June 2026, 09:00:00 UTC We advise the organization.');
    expect(await section(app(), path, 'review')).toContain('round 2');
  });
});

describe('an objection after the close', () => {
  const path = '/cases/agency-for-lakes';
  const app = () => at('2026-06-18T12:00:00.000Z');
  beforeAll(async () => {
    await reviews.lateObjection(office);
  }, 60_000);

  test('holds the acceptance, beside the outcome that it came too late for', async () => {
    const one = await words(app(), path);
    expect(one).toContain('Approved, absent objections, silence of 4 of 4. 17 June 2026, 11:59:59 UTC');
    expect(one).toContain(
      'An objection after the close holds the acceptance brazil 18 June 2026, 09:00:00 UTC The second area names no country',
    );
    expect(one).toMatch(
      /The ways on A Co-Chair opens the review again before the acceptance is signed.*A Co-Chair decides, on the record, that the acceptance goes on/,
    );
  });

  test('is kept with every other late answer, and none of them counts', async () => {
    const positions = await section(app(), path, 'positions');
    expect(positions).toContain(
      'Silent Objection, after the close and not counted 18 June 2026, 09:00:00 UTC',
    );
    expect(positions).toContain(
      'Silent No objection, after the close and not counted 18 June 2026, 08:00:00 UTC',
    );
    expect(await section(app(), path, 'review')).toContain('brazil: objection, after the close');
  });
});

describe('a special review', () => {
  const path = '/cases/institute-of-soils';
  const app = () => at('2026-07-02T12:00:00.000Z');
  beforeAll(async () => {
    await reviews.specialReview(office);
  }, 60_000);

  test('runs no clock and undoes nothing; the committee decides, or the seat withdraws', async () => {
    const one = await words(app(), path);
    expect(one).toContain('Special review The committee decides No clock runs.');
    expect(one).toMatch(
      /An objection after the last signature It undoes nothing\. .* brazil 1 July 2026, 09:00:00 UTC The second area .*The ways on .*A recorded decision of the committee continues the partnership.*The last seat withdraws its objection/,
    );
  });

  test('asks nobody to be silent: there is no window, no notice and nobody to be reached', async () => {
    const html = await page(app(), path);
    expect(html).not.toContain('window-bar');
    expect(await words(app(), path)).not.toMatch(/not handed over|Silent/);
    expect(await words(app(), `${path}/record`)).not.toMatch(/Proof of notice|How the deadlines came about/);
  });
});

test('mail that is down at the opening: the page says that no clock runs, since when, and why', async () => {
  const life = office.open('bank-in-a-storm');
  const letter = await exampleLetter('complete.md', 'Bank In A Storm');
  await life.happens(reviews.arrived, supportUnit, 'letter.submitted', { ...letter });
  await office.mail.down();
  const opening = life.happens('2026-06-03T10:00:00.000Z', supportUnit, 'letter.declaredComplete');
  await expect(opening).rejects.toThrow();
  await office.mail.up();
  const one = await words(at('2026-06-03T12:00:00.000Z'), '/cases/bank-in-a-storm');
  expect(one).toMatch(
    /The notices are going out No clock runs until each notice is handed over or has failed for good\. They name the close: 17 June 2026/,
  );
  expect(one).toMatch(/\d notices? not handed over Waiting since 3 June 2026, 10:00:00 UTC\./);
});

test('a review that a withdrawn letter ended says so, and claims no outcome', async () => {
  const life = await reviews.openWindow(office, 'bank-that-left');
  await life.happens('2026-06-12T09:00:00.000Z', supportUnit, 'letter.withdrawn', {
    reason: 'A new mandate.',
  });
  const one = await section(at('2026-06-13T12:00:00.000Z'), '/cases/bank-that-left', 'review');
  expect(one).toContain(
    'Ended without an approval by silence The organization withdraws its letter before it is accepted. 12 June 2026, 09:00:00 UTC',
  );
});

test('a case without a review has nothing to record', async () => {
  const letter = await exampleLetter('complete.md', 'Bank At The Door');
  await office
    .open('bank-at-the-door')
    .happens(reviews.arrived, supportUnit, 'letter.submitted', { ...letter });
  const app = at('2026-06-03T12:00:00.000Z');
  expect(await words(app, '/cases/bank-at-the-door/record')).toContain(
    'No review has been opened in this case yet',
  );
  expect(await page(app, '/cases/bank-at-the-door')).not.toContain('id="review"');
});
