// Story: the committee is kept in a spreadsheet and changes in the middle of a review. What a seat said stays with the seat, its new
// holder is told what is pending, and a deputy speaks for a seat for a time (G3-1, SC-1, SC-2).
import { plus, days, type Instant } from '../../domain/instant.ts';
import { here, openCliOffice, readExample, type CliOffice } from '../cli/commandLine.ts';

let cli: CliOffice;
beforeAll(async () => {
  cli = await openCliOffice();
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

const dayOf = (at: Instant) => at.slice(0, 10);
const today = () => dayOf(new Date().toISOString());

/** The example's committee as a spreadsheet of a country that separates cells by semicolons; edited by hand. */
async function spreadsheet(edit: (rows: string[]) => string[] = (rows) => rows): Promise<string> {
  const rows = (await readExample('roster.csv')).trimEnd().split('\n');
  return `\uFEFF${edit(rows).join('\r\n').replaceAll(',', ';')}\r\n`;
}

const load = async (text: string, ...words: string[]) =>
  cli.quick.answers<Loaded>('roster load', await cli.file('committee.csv', text), ...words);
interface Loaded {
  warnings: { code: string; clause: string; message: string }[];
  handedOver: { case: string; seat?: string; outcome: string }[];
}

async function underReview(name: string): Promise<string> {
  await cli.quick.answers('letter submit', await cli.letter('complete.md', name));
  const id = name.toLowerCase().replaceAll(' ', '-');
  await cli.quick.answers('letter complete', id);
  await cli.office.settle(id);
  return id;
}
const reviewOf = async (id: string) => {
  const { context } = await cli.office.where(id);
  if (context.review === null) throw new Error('no review is open');
  return context.review;
};
const successor = ['--holder', 'Norway: Bergen', '--email', 'bergen@committee.example.org'];
const handBack = async () => load(await spreadsheet());

test('the Support Unit takes the committee from a spreadsheet, and sees that the seats are equal', async () => {
  await load(await spreadsheet());
  expect(await cli.quick.tells('roster show')).toContain(
    '11 government and 11 civil society seats (G3-1: equal)',
  );
  expect(await cli.quick.answers('roster show', '--as-of', '2013-09-30')).toMatchObject({
    balance: { government: 0, civilSociety: 0 },
  });
}, 30_000);

test('one wrong row, and nothing is taken from it', async () => {
  const before = await cli.quick.answers('roster show');
  const broken = await cli.file('broken.csv', await spreadsheet((rows) => rows.with(3, `${rows[3]}x`)));
  expect((await cli.quick.refuses('roster load', broken)).message).toContain('row 4: until: is not a date');
  expect(await cli.quick.answers('roster show')).toEqual(before);
}, 30_000);

test('a seat falls vacant: the imbalance is shown, and the review says which seat was not asked', async () => {
  await cli.quick.answers('roster vacate', 'fundar', '--from', today());
  const { warnings } = await cli.quick.answers<Loaded>(
    'roster office',
    'co-chair-civil-society',
    '--seat',
    'twaweza',
    '--from',
    today(),
  );
  expect(warnings).toMatchObject([{ code: 'roster.unbalanced', clause: 'G3-1' }]);
  const id = await underReview('Bank of the Vacant Seat');
  const { seats, vacant } = await reviewOf(id);
  expect([seats.length, vacant]).toEqual([21, ['fundar']]);
  await handBack();
}, 40_000);

test('a partner’s or applicant’s person cannot sit on the committee', async () => {
  await underReview('Bank of Two Hats');
  const banker = ['--holder', 'Jane Doe', '--email', 'jane@irdb.example.org', '--from', today()];
  expect(await cli.quick.refuses('roster seat', 'norway', ...banker)).toMatchObject({
    code: 'roster.multilateralOnSeat',
    clause: 'G3-1',
  });
  const named = await spreadsheet((rows) =>
    rows.map((row) => row.replace('Norway: desk', 'Bank of Two Hats: desk')),
  );
  expect(await cli.quick.refuses('roster load', await cli.file('named.csv', named))).toMatchObject({
    code: 'roster.multilateralOnSeat',
  });
}, 40_000);

describe('a seat rotates while its objection stands', () => {
  const objection = 'The letter says nothing of civil society in the north.';
  let id: string;

  async function rotated(name: string): Promise<void> {
    id = await underReview(name);
    await cli.quick.answers('position', id, '--seat', 'norway', '--take', 'objection', '--reason', objection);
    const now = await cli.office.skipDays(id, 2);
    const done = await cli.quick.answers<Loaded>('roster seat', 'norway', ...successor, '--from', dayOf(now));
    expect(done.handedOver).toContainEqual(
      expect.objectContaining({ case: id, seat: 'norway', outcome: 'told' }),
    );
    await cli.office.settle(id);
  }
  afterEach(handBack, 30_000);

  test('the objection stays; the successor is told what is pending and confirms it', async () => {
    await rotated('Bank of the Northern Lights');
    const { objections, seats } = await reviewOf(id);
    expect(objections).toMatchObject([{ seat: 'norway', reason: objection }]);
    expect(seats.find((one) => one.id === 'norway')).toMatchObject({ holder: 'Norway: Bergen' });

    const [told] = await cli.office.mailTo('bergen@committee.example.org', id);
    expect(told?.subject).toMatch(/confirm or withdraw an objection/);
    expect(told?.text).toContain(objection);

    await cli.quick.answers('objection confirm', id, '--seat', 'norway');
    const [confirmed] = (await reviewOf(id)).objections;
    expect(confirmed).toMatchObject({ confirmedAt: expect.any(String) });
    expect(confirmed).not.toHaveProperty('resolved');
    expect((await cli.office.where(id)).state).toBe('committeeReview.asked.objectionStanding');
  }, 60_000);

  test('or withdraws it, and the window runs again', async () => {
    await rotated('Bank of the Southern Wind');
    await cli.quick.answers('objection withdraw', id, '--seat', 'norway', '--reason', 'We do not share it.');
    const { objections, closesAt } = await reviewOf(id);
    expect(objections).toMatchObject([{ seat: 'norway', resolved: { how: 'withdrawn' } }]);
    expect(closesAt).not.toBeNull();
    await cli.office.skipDays(id, 21);
    expect((await cli.office.where(id)).stage).toBe('acceptance');
  }, 60_000);

  test('telling it again tells nobody twice', async () => {
    await rotated('Bank of the Second Look');
    await cli.quick.answers('roster hand-over');
    await cli.office.settle(id);
    expect(await cli.office.mailTo('bergen@committee.example.org', id)).toHaveLength(1);
  }, 60_000);
});

test('a deputy speaks for a seat for a time, and the record says for whom', async () => {
  const id = await underReview('Bank of the Deputy');
  const now = new Date().toISOString();
  const deputy = ['--to', 'norway-deputy', '--name', 'The deputy', '--email', 'deputy@committee.example.org'];
  const term = ['--from', dayOf(now), '--until', dayOf(plus(now, 5 * days))];
  await cli.quick.answers('roster delegate', 'norway', ...deputy, ...term, '--reason', 'Leave');
  await cli.office.settle(id);

  const speaks = (seat: string, as: string) =>
    ['position', id, '--seat', seat, '--take', 'support', '--as', as, '--json'] as const;
  expect(await here(speaks('norway', 'norway-deputy'), cli.env)).toMatchObject({ status: 0 });
  expect((await reviewOf(id)).positions['norway']).toMatchObject({ take: 'support', by: 'norway-deputy' });
  const foreign = await here(speaks('brazil', 'norway-deputy'), cli.env);
  expect(JSON.parse(foreign.stderr)).toMatchObject({ error: { code: 'role.speaksForItself' } });

  await cli.office.skipDays(id, 6);
  const late = await here(speaks('norway', 'norway-deputy'), cli.env);
  expect(JSON.parse(late.stderr)).toMatchObject({ error: { code: 'role.speaksForItself' } });
  await handBack();
}, 60_000);

test('another seat may be the delegate; when the delegation is ended it speaks for itself alone', async () => {
  const id = await underReview('Bank of the Good Neighbour');
  await cli.quick.answers(
    'roster delegate',
    'norway',
    '--to',
    'chile',
    '--from',
    today(),
    '--until',
    '2099-12-31',
  );
  await cli.office.settle(id);
  await cli.quick.answers('position', id, '--seat', 'norway', '--take', 'no-objection', '--as', 'chile');
  expect((await reviewOf(id)).positions['norway']).toMatchObject({ by: 'chile' });

  await cli.quick.answers('roster delegate', 'norway', '--end');
  await cli.office.settle(id);
  const again = ['position', id, '--seat', 'norway', '--take', 'support', '--as', 'chile', '--json'];
  const refused = await here(again, cli.env);
  expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'role.speaksForItself' } });
  expect((await reviewOf(id)).positions['norway']).toMatchObject({ take: 'no-objection', by: 'chile' });
  await handBack();
}, 60_000);

describe('the letter of acceptance', () => {
  const sign = (id: string, office: string) => cli.quick.answers('sign', id, '--office', office);
  async function approved(name: string): Promise<string> {
    const id = await underReview(name);
    await cli.quick.answers('position', id, '--seat', 'brazil', '--take', 'support');
    await cli.office.skipDays(id, 21);
    expect((await cli.office.where(id)).state).toBe('acceptance.awaitingSignatures');
    return id;
  }
  const askedToSign = async (seat: string, id: string) =>
    (await cli.office.mailTo(`${seat}@committee.example.org`, id)).filter((mail) =>
      /sign/i.test(mail.subject),
    );
  afterEach(handBack, 30_000);

  test('waits for a Co-Chair whose office goes to another seat: the successor is asked, and signs', async () => {
    const id = await approved('Bank of the Long Queue');
    const { warnings, handedOver } = await cli.quick.answers<Loaded>(
      ...(['roster office', 'co-chair-government', '--seat', 'chile', '--from', today()] as const),
    );
    expect(warnings).toEqual([]);
    expect(handedOver).toContainEqual(
      expect.objectContaining({ case: id, office: 'co-chair-government', outcome: 'told' }),
    );
    await cli.office.settle(id);
    expect(await askedToSign('chile', id)).toHaveLength(1);
    await sign(id, 'co-chair-government');
    await sign(id, 'co-chair-civil-society');
    expect((await cli.office.where(id)).stage).toBe('active');
  }, 60_000);

  test('is signed by the substitute of a Co-Chair whose seat has declared a conflict of interest', async () => {
    const bank = ['--organization', 'bank of the close friend', '--reason', 'A shareholder.'];
    await cli.quick.answers('roster conflict', 'indonesia', ...bank);
    const id = await approved('Bank of the Close Friend');
    expect((await reviewOf(id)).seats.find((one) => one.id === 'indonesia')).toMatchObject({
      conflict: 'A shareholder.',
    });
    expect((await cli.office.where(id)).context.acceptance?.offices[0]).toMatchObject({
      id: 'co-chair-government',
      holder: 'Philippines: desk for open government',
      substituteFor: 'Indonesia: desk for open government',
    });
    expect(await askedToSign('philippines', id)).toHaveLength(1);
    expect(await askedToSign('indonesia', id)).toHaveLength(0);
  }, 60_000);
});
