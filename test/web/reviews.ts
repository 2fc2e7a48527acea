// Reviews in every situation that the Support Unit may find one in. In: an office. Out: for each situation a case that stands in it,
// reached by real events; what seats say in them is theirs alone and stands on no public page.
import type { Actor } from '../../domain/roles.ts';
import { contact, exampleLetter, seat, supportUnit, type Life, type WebOffice } from './office.ts';

const governmentChair: Actor = { role: 'coChair', id: 'co-chair-government' };

/** The letter arrives; an hour later the notices are out. */
export const arrived = '2026-06-03T09:00:00.000Z';

/** Under review, with one seat that has read the notice. */
export async function reviewed(office: WebOffice, caseId: string): Promise<Life> {
  const life = office.open(caseId);
  const name = caseId
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join(' ');
  await life.isReviewed(await exampleLetter('complete.md', name), arrived);
  return life;
}

const says = (life: Life, at: string, id: string, take: string, more: Record<string, unknown> = {}) =>
  life.happens(at, seat(id), 'position.taken', { seat: id, take, ...more });

export const objection = {
  reason: 'The second area names no country that has asked for it.\nWe cannot judge whom it serves.',
  part: 'Areas, second paragraph',
  remedy: 'Name the countries, or leave the area out.',
  attributable: false,
};

const objects = (life: Life, at: string, id: string, more: Record<string, unknown> = {}) =>
  life.happens(at, seat(id), 'objection.raised', { seat: id, ...objection, ...more });

/** Open, with positions, a delegate's among them, a question that is answered and one that is not, and a reminder. */
export async function openWindow(office: WebOffice, caseId = 'union-of-ports'): Promise<Life> {
  const life = await reviewed(office, caseId);
  await says(life, '2026-06-04T08:00:00.000Z', 'brazil', 'support');
  await life.happens('2026-06-05T10:00:00.000Z', seat('fundar-deputy'), 'position.taken', {
    seat: 'fundar',
    take: 'abstain',
    reason: 'We have worked for the organization and would rather not say.',
  });
  await life.happens('2026-06-08T09:00:00.000Z', seat('twaweza'), 'question.asked', {
    seat: 'twaweza',
    question: 'Who will be the contact in our region?',
  });
  await life.happens('2026-06-08T16:00:00.000Z', contact, 'question.answered', {
    question: 1,
    answer: 'The office in Nairobi; its address is in the letter.',
  });
  await life.happens('2026-06-09T09:00:00.000Z', seat('indonesia'), 'question.asked', {
    seat: 'indonesia',
    question: 'Does the second area cover local governments?',
  });
  await life.waits();
  return life;
}

/** An objection blocks, one is withdrawn, and a decision that overrules the first waits to be confirmed. */
export async function objectionStands(office: WebOffice, caseId = 'council-of-rivers'): Promise<Life> {
  const life = await reviewed(office, caseId);
  await objects(life, '2026-06-05T09:00:00.000Z', 'fundar', { attributable: true, reason: 'Too vague.' });
  await objects(life, '2026-06-05T12:00:00.000Z', 'brazil');
  await life.happens('2026-06-08T09:00:00.000Z', seat('fundar'), 'objection.withdrawn', { seat: 'fundar' });
  await life.happens('2026-06-09T09:00:00.000Z', supportUnit, 'decision.entered', {
    ruling: { do: 'overrule', seat: 'brazil' },
    decision: {
      meeting: 'Steering Committee, written procedure',
      date: '2026-06-09',
      reference: 'SC/2026/21',
      reason: 'The countries are named in the annex.',
    },
  });
  return life;
}

/** Extended once, then paused: the Co-Chairs can put the close off no further. */
export async function paused(office: WebOffice, caseId = 'fund-for-the-coasts'): Promise<Life> {
  const life = await reviewed(office, caseId);
  await says(life, '2026-06-04T08:00:00.000Z', 'brazil', 'no-objection');
  await life.happens('2026-06-08T09:00:00.000Z', governmentChair, 'window.extended', {
    workingDays: 5,
    reason: 'Two seats have asked for time to consult.',
  });
  await life.happens('2026-06-10T09:00:00.000Z', governmentChair, 'window.paused', {
    workingDays: 5,
    reason: 'The summit takes every desk.',
  });
  return life;
}

/** The window has closed; one silent seat was never reached. */
export async function inDoubt(office: WebOffice, caseId = 'bank-of-the-north'): Promise<Life> {
  office.mail.refuse('twaweza@committee.example.org', 550);
  const life = await reviewed(office, caseId);
  office.mail.accept('twaweza@committee.example.org');
  await says(life, '2026-06-04T08:00:00.000Z', 'brazil', 'support');
  await life.waitsFor('acceptance', 'committeeReview.asked.closedInDoubt');
  return life;
}

/** Changed in form, then in substance: what seats said before is stale, but for a recusal. */
export async function amended(office: WebOffice, caseId = 'league-of-islands'): Promise<Life> {
  const life = await reviewed(office, caseId);
  const name = 'League Of Islands';
  await says(life, '2026-06-04T08:00:00.000Z', 'brazil', 'support');
  await says(life, '2026-06-04T09:00:00.000Z', 'fundar', 'recuse', { reason: 'We advise the organization.' });
  const newVersion = async (at: string, nature: string, summary: string, change: (text: string) => string) =>
    life.happens(at, supportUnit, 'letter.amended', {
      ...(await exampleLetter('complete.md', name, change)),
      nature,
      summary,
    });
  const form = (text: string) => text.replaceAll('We know that', 'We know well that');
  await newVersion('2026-06-05T09:00:00.000Z', 'editorial', 'One sentence is clearer.', form);
  await newVersion('2026-06-08T09:00:00.000Z', 'substantive', 'The second area is narrower.', (text) =>
    form(text).replaceAll('Twice a year', 'Once a year, and only on request,'),
  );
  await life.happens('2026-06-09T09:00:00.000Z', seat('brazil'), 'notice.acknowledged', { seat: 'brazil' });
  return life;
}

/** Approved, and then a seat objects: the acceptance is held. */
export async function lateObjection(office: WebOffice, caseId = 'agency-for-lakes'): Promise<Life> {
  const life = await reviewed(office, caseId);
  await life.waitsFor('acceptance');
  await says(life, '2026-06-18T08:00:00.000Z', 'fundar', 'no-objection');
  await objects(life, '2026-06-18T09:00:00.000Z', 'brazil');
  return life;
}

/** A partner, and then a seat objects: the committee decides, and nothing is undone until it has. */
export async function specialReview(office: WebOffice, caseId = 'institute-of-soils'): Promise<Life> {
  const life = await reviewed(office, caseId);
  await life.becomesPartner('2026-06-19T09:00:00.000Z');
  await objects(life, '2026-07-01T09:00:00.000Z', 'brazil');
  return life;
}

/** A partner whose review had two objections, one of a seat that agrees to be named, an extension and a change of form. */
export async function published(office: WebOffice, caseId = 'union-of-dunes'): Promise<Life> {
  const life = await reviewed(office, caseId);
  await life.happens('2026-06-04T08:00:00.000Z', governmentChair, 'window.extended', {
    workingDays: 5,
    reason: 'Two seats have asked for time to consult.',
  });
  await objects(life, '2026-06-05T09:12:13.000Z', 'fundar', { attributable: true, reason: 'Too vague.' });
  await objects(life, '2026-06-05T12:13:14.000Z', 'brazil');
  await life.happens('2026-06-08T09:00:00.000Z', seat('fundar'), 'objection.withdrawn', { seat: 'fundar' });
  await life.happens('2026-06-09T09:00:00.000Z', supportUnit, 'decision.entered', {
    ruling: { do: 'overrule', seat: 'brazil' },
    decision: { meeting: 'Steering Committee', date: '2026-06-09', reference: 'SC/2026/21' },
  });
  await life.happens('2026-06-10T09:00:00.000Z', governmentChair, 'decision.confirmed');
  await says(life, '2026-06-11T09:00:00.000Z', 'twaweza', 'recuse', {
    reason: 'We advise the organization.',
  });
  await life.becomesPartner('2026-07-09T09:00:00.000Z');
  return life;
}
