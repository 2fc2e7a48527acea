// A public register with a story: a partner with a concluded review, one with conditions, one suspended, one former, one with a new name.
// In: nothing. Out: the office, and the app as every visitor has it.
import type { Hono } from 'hono';
import { setListing } from '../../../register/partners.ts';
import { createApp } from '../../../web/app.tsx';
import { contact, exampleLetter, publicUrl, supportUnit, type WebOffice } from '../office.ts';
import { published } from '../reviews.ts';
import { openScene } from '../scene.ts';

/** Words that only the inside may read. */
export const inside = {
  reason: 'The committee would like to see more of it.',
  owner: 'Ms Jane Doe',
  mailbox: 'jane.doe@conditions.example.org',
};

export const now = '2026-11-24T12:00:00.000Z';
export const renamedAt = '2026-09-01T10:00:00.000Z';

export async function openRegisterScene(): Promise<{ office: WebOffice; app: Hono }> {
  const office = await openScene();
  await published(office);
  await withConditions(office);
  await setListing(office.register, {
    slug: 'union-of-sands',
    case: 'union-of-dunes',
    name: 'Union of Sands',
    status: 'active',
    since: renamedAt,
  });
  return {
    office,
    app: createApp({ register: office.register, publicUrl, embedded: false, now: () => now }),
  };
}

/** Two reviews: the first continues with conditions, the second by silence. */
async function withConditions(office: WebOffice): Promise<void> {
  const life = office.open('council-of-meadows');
  await life.isReviewed(await exampleLetter('complete.md', 'Council of Meadows'));
  await life.becomesPartner('2024-02-29T10:00:00.000Z');
  await life.waitsFor('yearlyReview');
  await life.happens('2025-01-20T10:00:00.000Z', supportUnit, 'review.decided', {
    outcome: 'continueWithConditions',
    conditions: [
      { text: `A report, to be sent to ${inside.mailbox}`, owner: inside.owner, due: '2025-06-30' },
      { text: '=2+5 countries are named', owner: inside.owner, due: '2025-09-30' },
    ],
    decision: { meeting: '31st meeting', date: '2025-01-15', reference: 'SC/2025/3', reason: inside.reason },
  });
  await life.waitsFor('yearlyReview');
  await life.happens('2026-01-10T10:00:00.000Z', contact, 'report.submitted', {
    report: 'All of it is done.',
  });
  await life.isTakenUp('2026-01-11T10:00:00.000Z');
  await life.waitsFor('active');
}
