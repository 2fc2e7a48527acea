// The committee's verbs on a real office: seats answer, ask and object, Co-Chairs move the window, decisions have four eyes, the letter
// changes under review. In: the command line. Out: what it answers, and what it shows of the review.
import { readFile } from 'node:fs/promises';
import { openCliOffice, type CliOffice } from './commandLine.ts';

let cli: CliOffice;
beforeAll(async () => {
  cli = await openCliOffice();
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

const coChair = ['--as', 'co-chair-government'];
const reason = ['--reason', 'As we wrote'];
const decision = (reference: string) => [
  '--meeting',
  'Steering Committee',
  '--date',
  '2026-01-15',
  '--reference',
  reference,
];

interface Glanced {
  closesAt: string | null;
  timeLeft: number | null;
  deferrals: { count: number };
  constituencies: { stale: object[]; positions: object[]; silent: string[] }[];
  objections: { seat: string; stands: boolean; blocks: boolean; confirmedAt?: string }[];
  pending: object | null;
  questions: { number: number; seat: string; question: string; answers: object[] }[];
  doubts: object[];
  late: object[];
}
const glance = (id: string) => cli.quick.answers<Glanced>('review show', id);

/** A case whose letter the committee reviews. */
async function reviewed(organization: string): Promise<string> {
  const { case: id } = await cli.quick.answers(
    'letter submit',
    await cli.letter('complete.md', organization),
  );
  expect(await cli.quick.answers('letter complete', id)).toMatchObject({
    state: 'committeeReview.asked.openForObjections',
  });
  return id;
}

/** A seat of a case takes a position. */
const says =
  (id: string) =>
  (name: string, take: string, ...more: string[]) =>
    ['position', id, '--seat', name, '--take', take, ...more] as const;

test('seats speak for themselves, and what they say is shown by constituency', async () => {
  const { quick } = cli;
  const id = await reviewed('Heard Bank');
  const seat = says(id);
  expect(await quick.answers(...seat('brazil', 'support'))).toMatchObject({
    event: 'position.taken',
    by: 'brazil',
  });
  expect(await quick.answers('position take', id, '--seat', 'chile', '--take', 'no-objection')).toMatchObject(
    {
      by: 'chile',
    },
  );
  expect(await quick.refuses(...seat('mexico', 'abstain'))).toMatchObject({ code: 'position.reasonMissing' });
  expect(await quick.refuses(...seat('mexico', 'support', '--as', 'norway'))).toMatchObject({
    code: 'role.speaksForItself',
  });
  expect(await quick.refuses(...seat('atlantis', 'support'))).toMatchObject({ code: 'actor.unknown' });
  expect(await quick.refuses('position reaffirm', id, '--seat', 'brazil')).toMatchObject({
    code: 'position.notStale',
  });
  const { constituencies } = await glance(id);
  expect(constituencies[0]).toMatchObject({
    constituency: 'government',
    positions: [
      { seat: 'brazil', take: 'support' },
      { seat: 'chile', take: 'no-objection' },
    ],
  });
  const shown = await quick.tells('show', id);
  expect(shown).toMatch(/Time left +1\d days .*; closes .*11:59:59 UTC/);
  expect(shown).toMatch(/Government +11 seats: 1 support \(brazil\); 1 no-objection \(chile\); 9 silent/);
}, 60_000);

test('a delegate speaks for a seat, and every place says who spoke for whom', async () => {
  const { quick } = cli;
  const deputy = ['--to', 'tanzania-deputy', '--name', 'A deputy', '--email', 'deputy@committee.example.org'];
  await quick.answers(
    'roster delegate',
    'tanzania',
    ...deputy,
    '--from',
    '2020-01-01',
    '--until',
    '2099-12-31',
  );
  try {
    const id = await reviewed('Delegated Bank');
    const spoken = says(id)('tanzania', 'support', '--as', 'tanzania-deputy');
    expect(await quick.answers(...spoken)).toMatchObject({ by: 'tanzania-deputy', for: 'tanzania' });
    expect(await quick.refuses(...says(id)('mexico', 'support', '--as', 'tanzania-deputy'))).toMatchObject({
      code: 'role.speaksForItself',
    });
    expect(await quick.tells(...says(id)('tanzania', 'no-objection', '--as', 'tanzania-deputy'))).toMatch(
      /^Done: position\.taken by tanzania-deputy for tanzania, /,
    );
    const shown = await quick.tells('show', id);
    expect(shown).toMatch(/1 no-objection \(tanzania-deputy for tanzania\)/);
    expect(shown).toMatch(/position\.taken +tanzania-deputy for tanzania$/m);
  } finally {
    await quick.answers('roster delegate', 'tanzania', '--end');
  }
}, 60_000);

test('a double click is one position, and a key that is used for something else is no success', async () => {
  const { quick } = cli;
  const id = await reviewed('Twice Bank');
  const seat = says(id);
  const click = seat('brazil', 'support', '--request-key', 'click-1');
  const [first, second] = await Promise.all([quick.answers(...click), quick.answers(...click)]);
  expect(second).toEqual(first);
  const positions = (await quick.answers('show', id)).history.filter((one) => one.event === 'position.taken');
  expect(positions).toHaveLength(1);
  expect(
    await quick.refuses(...seat('brazil', 'objection', ...reason, '--request-key', 'click-1')),
  ).toMatchObject({
    code: 'requestKey.used',
    message: expect.stringContaining('"position.taken" by brazil'),
  });
  expect(await quick.refuses(...seat('brazil', 'support', '--request-key', 'a b'))).toMatchObject({
    code: 'usage',
  });
}, 60_000);

test('a question is asked, listed and answered, and blocks nothing', async () => {
  const { quick } = cli;
  const id = await reviewed('Asked Bank');
  expect(await quick.tells('question list', id)).toContain('Nobody has asked');
  const question = says(id)('norway', 'question', '--reason', 'Which countries?');
  expect(await quick.answers(...question)).toMatchObject({
    event: 'question.asked',
    state: 'committeeReview.asked.openForObjections',
  });
  expect(await quick.tells('show', id)).toMatch(/Questions +1 asked, 0 answered/);
  const answer = (number: string) =>
    ['question answer', id, '--question', number, '--answer', 'Eleven.'] as const;
  expect(await quick.refuses(...answer('2'))).toMatchObject({ code: 'question.unknown' });
  expect(await quick.answers(...answer('1'), '--as', 'contact')).toMatchObject({ by: 'contact' });
  expect(await quick.answers('question list', id)).toMatchObject([
    {
      number: 1,
      seat: 'norway',
      question: 'Which countries?',
      answers: [{ by: 'contact', answer: 'Eleven.' }],
    },
  ]);
}, 60_000);

test('an objection is withdrawn, one overruled, one upheld: each decision is entered by one office and confirmed by another', async () => {
  const { quick } = cli;
  const id = await reviewed('Debated Bank');
  const seat = says(id);
  const details = [
    '--reason',
    'Too broad',
    '--part',
    'Areas',
    '--remedy',
    'Name the countries',
    '--attributable',
  ];
  expect(await quick.answers(...seat('mexico', 'objection', ...details))).toMatchObject({
    event: 'objection.raised',
    state: 'committeeReview.asked.objectionStanding',
  });
  expect(await quick.tells('show', id)).toMatch(/Waiting on +mexico\n/);
  expect(await quick.tells('objection list', id)).toMatch(/^mexico {2}stands and blocks$/m);
  expect(await quick.refuses('fast-forward', id, '--to-next-deadline')).toMatchObject({
    code: 'deadline.none',
  });
  await quick.answers('objection withdraw', id);
  expect(await quick.refuses('objection withdraw', id)).toMatchObject({ code: 'objection.none' });

  await quick.answers(...seat('fundar', 'objection', '--reason', 'Unclear'));
  const overrule = ['decision enter', id, '--ruling', 'overrule', ...decision('M-1')] as const;
  expect(await quick.answers(...overrule)).toMatchObject({ event: 'decision.entered', by: 'support-unit' });
  expect(await quick.tells('show', id)).toMatch(/Decision +overrule the objection of fundar/);
  expect(await quick.refuses('decision confirm', id)).toMatchObject({
    code: 'decision.sameOffice',
    clause: 'SC-2',
  });
  await quick.answers('decision discard', id, '--reason', 'The wrong minutes', ...coChair);
  await quick.answers(...overrule);
  expect(await quick.answers('decision confirm', id, ...coChair)).toMatchObject({
    event: 'decision.confirmed',
    state: 'committeeReview.asked.openForObjections',
  });
  const raised = await quick.answers<Glanced['objections']>('objection list', id);
  expect(raised).toMatchObject([
    { seat: 'mexico', stands: false, resolved: { how: 'withdrawn' } },
    { seat: 'fundar', stands: false, resolved: { how: 'overruled', reference: 'M-1' } },
  ]);

  await quick.answers(...seat('france', 'objection', '--reason', 'Still unclear'));
  await quick.answers('decision enter', id, '--ruling', 'uphold', '--seat', 'france', ...decision('M-2'));
  const upheld = await quick.answers('decision confirm', id, ...coChair);
  expect(upheld).toMatchObject({ event: 'decision.confirmed', state: 'ended.notApproved' });
}, 120_000);

test('a seat changes hands: its objection stays, and the new holder confirms it', async () => {
  const { quick } = cli;
  const id = await reviewed('Rotating Bank');
  await quick.answers(...says(id)('brazil', 'objection', ...reason));
  const successor = [
    '--seat',
    'brazil',
    '--holder',
    'Brazil: the new desk',
    '--email',
    'brazil@new.example.org',
  ];
  expect(await quick.answers('seat hand-over', id, ...successor)).toMatchObject({ event: 'seat.handedOver' });
  expect(await quick.refuses('seat hand-over', id, ...successor)).toMatchObject({ code: 'seat.sameHolder' });
  const delegate = ['--delegate', 'brazil-deputy|A deputy|deputy@example.org|2026-01-01|2030-12-31'];
  expect(await quick.answers('seat hand-over', id, ...successor, ...delegate)).toMatchObject({
    event: 'seat.handedOver',
  });
  await quick.answers('objection confirm', id);
  const [objection] = (await glance(id)).objections;
  expect(objection).toMatchObject({ seat: 'brazil', stands: true, confirmedAt: expect.any(String) });
  expect(await quick.tells('objection list', id)).toContain('confirmed by the new holder');
}, 60_000);

test('the Co-Chairs extend and pause within bounds; beyond them the committee decides; every closing instant has its certificate', async () => {
  const { quick } = cli;
  const id = await reviewed('Deferring Bank');
  const days = (count: string) => ['--working-days', count, ...reason];
  expect(await quick.refuses('window extend', id, ...days('5'))).toMatchObject({ code: 'role.notPermitted' });
  const before = await glance(id);
  await quick.answers('window extend', id, ...days('5'), ...coChair);
  const extended = await glance(id);
  expect(Date.parse(extended.closesAt ?? '') - Date.parse(before.closesAt ?? '')).toBe(7 * 86_400_000);
  expect(await quick.answers('window pause', id, ...days('3'), ...coChair)).toMatchObject({
    state: 'committeeReview.asked.paused',
  });
  expect(await glance(id)).toMatchObject({ closesAt: null, deferrals: { count: 2 } });
  expect(await quick.tells('show', id)).toMatch(/kept while the clock stands;\s+paused until/);
  await quick.answers('window resume', id, ...coChair);
  expect(await quick.refuses('window extend', id, ...days('5'), ...coChair)).toMatchObject({
    code: 'deferral.needsDecision',
  });
  await quick.answers('decision enter', id, '--ruling', 'extend', '--working-days', '4', ...decision('M-3'));
  await quick.answers('decision confirm', id, ...coChair);
  expect(await glance(id)).toMatchObject({ deferrals: { count: 3 } });
  expect(await quick.refuses('window close', id, ...coChair)).toMatchObject({ code: 'window.seatsSilent' });
  const { certificates } = await quick.answers<{ certificates: { what: string; agrees: boolean }[] }>(
    'review certificate',
    id,
  );
  expect(certificates.map((one) => one.what)).toEqual(['opened', 'extended', 'unpaused', 'extended']);
  expect(certificates.every((one) => one.agrees)).toBe(true);
  expect(await quick.tells('review certificate', id)).toMatch(/working day 10 of 10/);
}, 120_000);

test('the letter changes under review: what is different can be read, and each seat says whether it still stands', async () => {
  const { quick } = cli;
  const path = await cli.letter('complete.md', 'Amending Bank');
  const { case: id } = await quick.answers('letter submit', path);
  await quick.answers('letter complete', id);
  expect(await quick.refuses('letter diff', id)).toMatchObject({ code: 'letter.oneVersion' });
  await quick.answers(...says(id)('brazil', 'support'));

  const text = await readFile(path, 'utf8');
  const editorial = await cli.file('editorial.md', `${text}\nA postscript without weight.\n`);
  const amend = (file: string, nature: string, summary: string) =>
    ['letter amend', id, file, '--nature', nature, '--summary', summary] as const;
  expect(await quick.answers(...amend(editorial, 'editorial', 'A postscript'))).toMatchObject({
    event: 'letter.amended',
  });
  expect((await glance(id)).constituencies[0]?.stale).toEqual([]);
  const contest = ['amendment contest', id, '--seat', 'norway', '--reason', 'It has weight'] as const;
  expect(await quick.answers(...contest)).toMatchObject({ event: 'amendment.contested', by: 'norway' });
  expect((await glance(id)).constituencies[0]?.stale).toEqual([{ seat: 'brazil', take: 'support' }]);
  expect(await quick.answers('position reaffirm', id, '--seat', 'brazil')).toMatchObject({ by: 'brazil' });
  expect((await glance(id)).constituencies[0]?.stale).toEqual([]);

  const substantive = await cli.file('substantive.md', `${text}\nA postscript that changes everything.\n`);
  await quick.answers(...amend(substantive, 'substantive', 'Another postscript'));
  const compared = await quick.answers<{ verdict: string; from: object; to: object; versions: object[] }>(
    'letter diff',
    id,
  );
  expect(compared).toMatchObject({ verdict: 'changed', from: { version: 2 }, to: { version: 3 } });
  expect(compared.versions).toHaveLength(3);
  expect(await quick.tells('letter diff', id, '--from', '1')).toMatch(
    /\{\+A postscript that changes everything\.\+\}/,
  );
  expect(await quick.refuses('letter diff', id, '--to', '9')).toMatchObject({ code: 'letter.noSuchVersion' });
  expect(await quick.tells('show', id)).toMatch(/Amendment +editorial, contested by norway/);
}, 120_000);

test('a window that closes in doubt is decided by the Co-Chairs, on the record', async () => {
  const { quick, office } = cli;
  office.mail.refuse('brazil@committee.example.org', 550);
  try {
    const id = await reviewed('Unheard Bank');
    await quick.answers(...says(id)('norway', 'support'));
    expect(await quick.tells('mail', id)).toMatch(/undelivered +brazil@committee\.example\.org \(/);
    expect(await quick.tells('show', id)).toMatch(
      /As it stands +silence could not decide: no notice has reached/,
    );
    await quick.answers('fast-forward', id, '--days', '20');
    expect(await quick.answers('notices resend', id)).toMatchObject({ event: 'notices.resent' });
    expect(await quick.answers('notices acknowledge', id, '--seat', 'chile')).toMatchObject({ by: 'chile' });
    await quick.answers('fast-forward', id, '--days', '20');
    expect(await quick.answers('show', id)).toMatchObject({
      waitingOn: ['co-chair-government', 'co-chair-civil-society'],
    });
    const accept = ['silence accept', id, '--reason', 'Told by telephone'] as const;
    expect(await quick.refuses(...accept)).toMatchObject({ code: 'role.notPermitted', clause: 'SC-2' });
    expect(await quick.answers(...accept, ...coChair)).toMatchObject({ stage: 'acceptance' });
    expect(await quick.tells('review record', id)).toContain(
      'by decision of the Co-Chairs, silence of 21 of 22',
    );
  } finally {
    office.mail.accept('brazil@committee.example.org');
  }
}, 120_000);

test('what comes after the close is kept; an objection holds the acceptance until the Co-Chairs have decided', async () => {
  const { quick } = cli;
  const id = await reviewed('Late Bank');
  await quick.answers(...says(id)('norway', 'support'));
  await quick.answers('fast-forward', id, '--days', '20');
  await quick.answers(...says(id)('chile', 'abstain', ...reason));
  expect(await quick.answers(...says(id)('mexico', 'objection', ...reason))).toMatchObject({
    state: 'acceptance.held',
  });
  expect(await quick.tells('show', id)).toMatch(
    /Late answer +chile: abstain[\s\S]*Late answer +mexico: objection/,
  );
  expect(await quick.answers('objection dismiss-late', id, ...reason, ...coChair)).toMatchObject({
    state: 'acceptance.awaitingSignatures',
  });
  const office = ['--office', 'co-chair-government'];
  const successor = ['--holder', 'Indonesia: the new desk', '--email', 'indonesia@new.example.org'];
  expect(await quick.answers('office hand-over', id, ...office, ...successor)).toMatchObject({
    event: 'office.handedOver',
  });
  expect(await quick.answers('sign', id, ...office, '--recuse', ...reason)).toMatchObject({
    event: 'acceptance.recused',
    by: 'co-chair-government',
  });
  expect(await quick.answers('review reopen', id, ...reason, '--as', 'co-chair-civil-society')).toMatchObject(
    {
      state: 'committeeReview.asked.objectionStanding',
    },
  );
  const record = await quick.answers<{ sentence: string; counts: Record<string, number> }>(
    'review record',
    id,
  );
  expect(record).toMatchObject({
    sentence: 'Not decided.',
    counts: { asked: 22, abstain: 1, objection: 1, support: 1 },
  });
}, 120_000);

test('before a review is open there is nothing to show of it', async () => {
  const { quick } = cli;
  const { case: id } = await quick.answers('letter submit', await cli.letter('complete.md', 'Early Bank'));
  for (const command of [
    'review show',
    'review record',
    'review certificate',
    'question list',
    'objection list',
  ])
    expect(await quick.refuses(command, id)).toMatchObject({ code: 'review.none' });
  expect(await quick.refuses('review show', 'nobody')).toMatchObject({ code: 'case.unknown' });
  expect(await quick.tells('show', id)).not.toContain('Time left');
});
