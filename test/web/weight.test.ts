// How heavy the pages of a case are when all 22 seats are asked and speak, object, ask and answer late: a phone on a slow line gets each
// of them whole. In: the full committee. Out: no page of more than 100 kB, before it is compressed for the way.
import { createApp } from '../../web/app.tsx';
import { openWebOffice, publicUrl, seat, supportUnit } from './office.ts';
import { amended } from './reviews.ts';

const most = 100_000;
const words = 'We have read the letter with care and say this for our constituency. '.repeat(6);

test('no page of a busy case is heavier than 100 kB', async () => {
  const office = await openWebOffice('full');
  const life = await amended(office);
  const ids = life.seats();
  expect(ids).toHaveLength(22);
  for (const [index, id] of ids.entries()) {
    const at = `2026-06-1${index < 11 ? 0 : 1}T${String(10 + (index % 11)).padStart(2, '0')}:00:00.000Z`;
    if (index % 4 === 0) await life.happens(at, seat(id), 'question.asked', { seat: id, question: words });
    if (index % 6 === 5) {
      const said = { reason: words, part: 'Areas', remedy: words, attributable: false };
      await life.happens(at, seat(id), 'objection.raised', { seat: id, ...said });
    } else {
      await life.happens(at, seat(id), 'position.taken', { seat: id, take: 'abstain', reason: words });
    }
  }
  await life.happens('2026-06-12T09:00:00.000Z', supportUnit, 'question.answered', {
    question: 1,
    answer: words,
  });
  const app = createApp({
    register: office.register,
    mailbox: office.mail,
    publicUrl,
    embedded: true,
    now: () => '2026-06-12T10:00:00.000Z',
  });
  const pages = ['', '/record', '/history', '/history?page=2', '/mail', '/mail?page=2'];
  const weights: Record<string, number> = {};
  for (const page of ['/cases', ...pages.map((one) => `/cases/${life.caseId}${one}`)]) {
    const response = await app.request(page);
    expect(response.status).toBe(200);
    weights[page] = (await response.arrayBuffer()).byteLength;
  }
  expect(Object.entries(weights).filter(([, bytes]) => bytes > most)).toEqual([]);
}, 120_000);
