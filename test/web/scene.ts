// A register with something of everything that the web shows. In: nothing. Out: an office in which one organization is a
// partner after an objection was withdrawn, one is suspended, one is former, and two letters are on their way.
import { contact, exampleLetter, openWebOffice, seat, supportUnit, type WebOffice } from './office.ts';

/** Words that no public page may show: reasons, and the seat that objected. */
export const secrets = {
  reason: 'Its country office closed its doors to civil society last year.',
  withdrawal: 'The organization has answered us in writing and at length.',
  objector: 'twaweza',
};

const decision = (reference: string) => ({
  meeting: 'Steering Committee, written procedure',
  date: '2026-05-20',
  reference,
  reason: 'Its reports did not come for two years.',
});

export async function openScene(): Promise<WebOffice> {
  const office = await openWebOffice();
  await partner(office);
  await suspended(office);
  await former(office);
  await onTheirWay(office);
  return office;
}

async function partner(office: WebOffice): Promise<void> {
  const life = office.open('irdb');
  await life.isReviewed(await exampleLetter('complete.md'));
  await life.happens('2025-03-06T08:00:00.000Z', seat('brazil'), 'position.taken', {
    seat: 'brazil',
    take: 'support',
  });
  await life.happens('2025-03-10T12:00:00.000Z', seat(secrets.objector), 'objection.raised', {
    seat: secrets.objector,
    reason: secrets.reason,
  });
  await life.happens('2025-03-17T15:30:00.000Z', seat(secrets.objector), 'objection.withdrawn', {
    seat: secrets.objector,
    reason: secrets.withdrawal,
  });
  await life.becomesPartner('2025-03-27T16:20:00.000Z');
  await life.waitsFor('yearlyReview');
  await life.happens('2026-02-10T09:00:00.000Z', contact, 'report.submitted', {
    report: 'We brought neighbouring countries together twice.',
  });
  await life.isTakenUp('2026-02-11T09:00:00.000Z');
  await life.waitsFor('active');
}

async function suspended(office: WebOffice): Promise<void> {
  const life = office.open('organisation-of-river-states');
  await life.isReviewed(await exampleLetter('with-reservation.md', 'Organisation of River States'));
  await life.becomesPartner('2025-07-04T10:00:00.000Z');
  await life.waitsFor('yearlyReview');
  await life.happens('2026-05-20T10:00:00.000Z', supportUnit, 'review.decided', {
    outcome: 'suspend',
    conditions: [],
    decision: decision('SC/2026/14'),
  });
}

async function former(office: WebOffice): Promise<void> {
  const life = office.open('banco-del-sur');
  await life.isReviewed(await exampleLetter('in-spanish.md', 'Banco de Integración del Sur'));
  await life.becomesPartner('2025-08-08T10:00:00.000Z');
  await life.happens('2025-09-01T10:00:00.000Z', contact, 'withdrawal.announced', {
    reason: 'Our mandate has changed.',
  });
  await life.waits();
}

async function onTheirWay(office: WebOffice): Promise<void> {
  const returned = office.open('bank-for-islands');
  const incomplete = await exampleLetter('missing-principle.md', 'Bank for Islands');
  await returned.happens('2026-06-01T09:00:00.000Z', supportUnit, 'letter.submitted', { ...incomplete });
  await returned.happens('2026-06-02T09:00:00.000Z', supportUnit, 'letter.returned', {
    note: 'One principle is missing.',
  });
  const open = office.open('union-of-ports');
  await open.isReviewed(await exampleLetter('complete.md', 'Union of Ports'), '2026-06-03T09:00:00.000Z');
}
