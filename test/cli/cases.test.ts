// Cases carried through their whole life by the command line, on a real office: every command does its work at least once.
// The calls run in this process, which is quicker than a child each; contract.test.ts has the children.
import { readFile } from 'node:fs/promises';
import { example, openCliOffice, type CliOffice } from './commandLine.ts';
import { defaultPolicy } from '../../domain/policy.ts';
import { everyRequest } from './everyRequest.ts';

let cli: CliOffice;
beforeAll(async () => {
  cli = await openCliOffice();
}, 60_000);
afterAll(async () => {
  await cli?.close();
});

const decision = (reference: string) => [
  '--meeting',
  'Steering Committee',
  '--date',
  '2026-01-15',
  '--reference',
  reference,
  '--reason',
  'As discussed',
];
const reason = ['--reason', 'As we wrote'];

/** A new case with a complete letter. */
async function submitted(organization: string): Promise<string> {
  const { case: id } = await cli.quick.answers(
    'letter submit',
    await cli.letter('complete.md', organization),
  );
  return id;
}

/** A case whose letter the committee reviews. */
async function reviewed(organization: string): Promise<string> {
  const id = await submitted(organization);
  expect(await cli.quick.answers('letter complete', id)).toMatchObject({
    state: 'committeeReview.asked.openForObjections',
  });
  return id;
}

/** A case that the committee has approved. */
async function approved(organization: string): Promise<string> {
  const id = await reviewed(organization);
  await cli.quick.answers('position', id, '--seat', 'norway', '--take', 'support');
  const skipped = await cli.quick.answers('fast-forward', id, '--days', '20');
  expect(skipped).toMatchObject({ case: id, stage: 'acceptance' });
  expect(skipped.passed.map((one) => one.event)).toContain('window.closed');
  return id;
}

async function partner(organization: string): Promise<string> {
  const id = await approved(organization);
  await cli.quick.answers('sign', id, '--office', 'co-chair-government');
  const last = await cli.quick.answers('sign', id, '--office', 'co-chair-civil-society');
  expect(last).toMatchObject({ event: 'acceptance.signed', by: 'co-chair-civil-society', stage: 'active' });
  return id;
}

test('a letter is returned, mended, and goes to the committee', async () => {
  const { quick } = cli;
  const first = await cli.letter('missing-principle.md', 'Mending Union');
  const { case: id, missing } = await quick.answers('letter submit', first);
  expect({ id, missing }).toEqual({ id: 'mending-union', missing: ['PR-6'] });
  expect(await quick.refuses('letter complete', id)).toMatchObject({
    code: 'letter.incomplete',
    clause: 'PR-6',
  });
  expect(await quick.tells('letter return', id, '--note', 'Please add it')).toContain(
    'Returned to the organization',
  );
  expect(await quick.refuses('letter submit', first)).toMatchObject({ code: 'letter.duplicate' });
  expect(await quick.refuses('letter resubmit', id, first)).toMatchObject({ code: 'letter.unchanged' });
  const other = await cli.letter('complete.md', 'Another Bank');
  expect(await quick.refuses('letter resubmit', id, other)).toMatchObject({
    code: 'letter.otherOrganization',
  });
  const mended = await cli.letter('missing-principle-mended.md', 'Mending Union');
  const again = await quick.answers('letter resubmit', id, mended);
  expect(again).toEqual({ case: id, stage: 'intake', missing: [], hash: expect.any(String) });
  expect(await quick.tells('letter complete', id)).toMatch(/22 seats: brazil, /);
  const changed = await cli.file('changed.md', `${await readFile(mended, 'utf8')}\nOnce more.\n`);
  expect(await quick.refuses('letter submit', changed)).toMatchObject({ code: 'case.exists' });
}, 60_000);

test('letters end in every way that the Support Unit and the organization have', async () => {
  const { quick } = cli;
  const company = await quick.answers('letter submit', await cli.letter('private-company.md', 'Company Ltd'));
  expect(company.missing).toEqual(['LOI-1']);
  expect(await quick.answers('letter set-aside', company.case, ...reason)).toMatchObject({
    stage: 'ended',
    state: 'ended.setAside',
  });
  const twin = await submitted('Twin Bank');
  const other = await submitted('Twin Bank of the Post');
  expect(await quick.refuses('letter duplicate', twin, '--of', company.case, ...reason)).toMatchObject({
    code: 'case.duplicateOfEnded',
  });
  expect(await quick.refuses('letter duplicate', twin, '--of', 'company-lt', ...reason)).toMatchObject({
    code: 'case.unknown',
    message: expect.stringContaining('Did you mean "company-ltd"?'),
  });
  expect(await quick.answers('letter duplicate', twin, '--of', other, ...reason)).toMatchObject({
    state: 'ended.duplicate',
  });
  const leaving = await submitted('Leaving Bank');
  expect(await quick.answers('letter withdraw', leaving, ...reason, '--as', 'contact')).toMatchObject({
    by: 'contact',
    state: 'ended.letterWithdrawn',
  });
  expect(await quick.refuses('letter complete', leaving)).toMatchObject({ code: 'case.over', allowed: [] });
  expect(await quick.refuses('fast-forward', leaving, '--days', '1')).toMatchObject({ code: 'case.over' });
  expect(await quick.tells('show', leaving)).toContain('The case has ended');
}, 60_000);

test('an acceptance is refused, redrafted, and sent again after it came back', async () => {
  const { quick, office } = cli;
  const id = await approved('Patient Bank');
  const refused = await quick.answers('sign', id, '--office', 'co-chair-government', '--refuse', ...reason);
  expect(refused).toMatchObject({ event: 'acceptance.refused', stage: 'committeeReview' });
  expect(await quick.answers('review open', id)).toMatchObject({ event: 'review.opened' });
  await quick.answers('position', id, '--seat', 'norway', '--take', 'support');
  await quick.answers('fast-forward', id, '--days', '20');
  await quick.answers('sign', id, '--office', 'co-chair-government');
  expect(await quick.refuses('sign', id, '--office', 'co-chair-government')).toMatchObject({
    code: 'acceptance.alreadySigned',
  });
  await quick.answers('acceptance redraft', id);
  await quick.answers('sign', id, '--office', 'co-chair-government');
  office.mail.refuse('open.institutions@irdb.example.org', 550);
  try {
    const last = await quick.answers('sign', id, '--office', 'co-chair-civil-society');
    expect(last.state).toBe('acceptance.undelivered');
  } finally {
    office.mail.accept('open.institutions@irdb.example.org');
  }
  const resent = await quick.answers('acceptance resend', id, '--email', 'desk@patient.example.org');
  expect(resent).toMatchObject({ event: 'acceptance.resent', stage: 'active' });
  expect(await quick.refuses('publication retry', id)).toMatchObject({
    code: 'event.notPossible',
    message: expect.stringContaining('"publication.retried"'),
  });
}, 60_000);

test('a partner reports, is reviewed, suspended, reinstated, withdraws and stays, and ends', async () => {
  const { quick } = cli;
  const id = await partner('Lasting Bank');
  expect(await quick.answers('partners')).toContainEqual({
    slug: id,
    name: 'Lasting Bank',
    status: 'active',
    since: expect.any(String),
  });
  expect(await quick.tells('partners')).toMatch(/^lasting-bank +active +partner since /m);
  expect(await quick.answers('fast-forward', id, '--to-next-deadline')).toMatchObject({
    stage: 'yearlyReview',
    passed: [{ event: 'yearlyReview.opened', by: 'clock' }],
  });
  const report = await cli.file('report.md', 'We advised eleven countries.\n');
  expect(await quick.answers('report submit', id, report)).toMatchObject({
    event: 'report.submitted',
    by: 'contact',
  });
  const conditions = [
    '--condition',
    'Publish the data | Lasting Bank | 2028-06-30',
    '--condition',
    'a|b|c|2028-01-01',
  ];
  const outcome = (name: string) => ['review decide', id, '--outcome', name, ...decision('M-3')] as const;
  expect(await quick.refuses(...outcome('continueWithConditions'))).toMatchObject({
    code: 'review.conditionsMissing',
  });
  expect(await quick.answers(...outcome('continueWithConditions'), ...conditions)).toMatchObject({
    stage: 'active',
  });
  await quick.answers('fast-forward', id, '--to-next-deadline');
  await quick.answers('fast-forward', id, '--days', '50');
  expect(await quick.answers('review send', id, ...reason)).toMatchObject({
    state: 'partner.yearlyReview.committee.asked.openForObjections',
  });
  expect(await quick.answers(...outcome('suspend'))).toMatchObject({ stage: 'suspended' });
  expect(await quick.answers('partnership reinstate', id, ...decision('M-4'))).toMatchObject({
    stage: 'active',
  });
  expect(await quick.refuses('withdraw', id, ...reason, '--as', 'support-unit')).toMatchObject({
    code: 'role.notPermitted',
  });
  expect(await quick.tells('withdraw', id, ...reason)).toContain('(withdrawal.tookEffect)');
  expect(await quick.answers('withdraw', id, '--revoke')).toMatchObject({
    event: 'withdrawal.revoked',
    by: 'contact',
  });
  expect(await quick.answers('partnership end', id, ...decision('M-5'))).toMatchObject({
    state: 'ended.partnershipEnded',
  });
  expect(await quick.tells('partners')).toMatch(/^lasting-bank +former since /m);
  expect(await quick.tells('list', '--stage', 'ended')).toContain('lasting-bank');
  const verdict = await quick.answers('verify');
  expect(verdict).toEqual({
    whole: true,
    entries: expect.any(Number),
    head: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
}, 120_000);

test('a report can be given as a text; a report for a case that nobody knows is refused', async () => {
  const refused = await cli.quick.refuses('report submit', 'nobody-knows', '--text', 'We did much.');
  expect(refused).toMatchObject({ code: 'case.unknown' });
});

test('a roster is loaded with its balance and warnings, and only by the Support Unit', async () => {
  const { quick, office } = cli;
  const good = await cli.file('good.json', JSON.stringify(office.roster));
  const { seats, offices } = office.roster;
  const vacant = offices.filter((one) => one.role !== 'coChair');
  const lame = await cli.file(
    'lame.json',
    JSON.stringify({ ...office.roster, seats: seats.slice(1), offices: vacant }),
  );
  expect(await quick.refuses('roster load', lame, '--as', 'co-chair-government')).toMatchObject({
    code: 'role.notPermitted',
  });
  const id = await submitted('Waiting Bank');
  try {
    const loaded = await quick.answers('roster load', lame, '--as', 'support-unit');
    expect(loaded).toMatchObject({ seats: { government: 10, civilSociety: 11 }, coChairs: [] });
    expect(loaded.warnings.map((one) => one.code)).toEqual(['roster.unbalanced', 'roster.noCoChair']);
    expect(await quick.answers('letter complete', id)).toMatchObject({
      state: 'committeeReview.waitingToOpen',
    });
  } finally {
    expect(await quick.tells('roster load', good)).toContain(
      '11 government and 11 civil society seats (G3-1: equal)',
    );
  }
  expect(await quick.answers('review open', id)).toMatchObject({
    state: 'committeeReview.asked.openForObjections',
  });
  expect(await quick.answers('roster show')).toMatchObject({ balance: { government: 11, civilSociety: 11 } });
  expect(await quick.tells('roster show', '--as-of', '2000-01-01')).toContain(
    '0 government and 0 civil society seats',
  );
}, 60_000);

test('a policy is checked, loaded by the Support Unit, and frozen into the reviews that open from then on', async () => {
  const { quick } = cli;
  expect(await quick.answers('policy check', example('policy.yaml'))).toEqual({ policy: defaultPolicy });
  expect(await quick.answers('policy show')).toMatchObject({ loadedAt: null, policy: defaultPolicy });
  const before = await submitted('Bank of the Old Policy');
  await quick.answers('letter complete', before);

  const short = await cli.file('policy.yaml', 'version: short\nobjectionWindow: { workingDays: 5 }\n');
  const tooShort = await cli.file('hasty.yaml', 'version: hasty\nobjectionWindow: { minimumHours: 24 }\n');
  expect(await quick.refuses('policy load', tooShort)).toMatchObject({ code: 'policy.invalid' });
  expect(await quick.refuses('policy load', short, '--as', 'norway')).toMatchObject({
    code: 'role.notPermitted',
  });
  try {
    await quick.answers('policy load', short, '--as', 'support-unit');
    expect(await quick.tells('policy show')).toMatch(/objectionWindow.workingDays +5 +shipped: 10/);
    const after = await submitted('Bank of the New Policy');
    await quick.answers('letter complete', after);
    const closes = async (id: string) =>
      (await quick.answers('show', id)).forecast.find((one) => one.event === 'window.closed')?.at ?? '';
    expect(Date.parse(await closes(before)) - Date.parse(await closes(after))).toBe(7 * 86_400_000);
  } finally {
    await quick.answers('policy load', example('policy.yaml'));
  }
}, 60_000);

test.each(Object.entries(everyRequest))(
  '%s has a verb, and the machine judges who may use it',
  async (event, words) => {
    const { quick } = cli;
    const id = await once('Judging Bank');
    const fills = {
      CASE: id,
      OTHER: await once('Other Bank'),
      FILE: await cli.letter('complete.md', 'Judged Bank'),
    };
    const [command, ...rest] = words.map((word) => fills[word as keyof typeof fills] ?? word);
    const refusal = await quick.refuses(command as string, ...rest, '--as', 'brazil');
    expect(['role.notPermitted', 'event.notPossible']).toContain(refusal.code);
    expect(refusal.message).toContain(`"${event}"`);
  },
);

/** A case that several tests look at and none changes. */
async function once(organization: string): Promise<string> {
  const slug = organization.toLowerCase().replace(' ', '-');
  const known = (await cli.quick.answers<{ case: string }[]>('list')).some((one) => one.case === slug);
  return known ? slug : submitted(organization);
}
