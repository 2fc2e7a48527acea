// What a case carries over decades: it is migrated step by step to the present version, or refused visibly, never guessed.
import { keep, begin, restore } from '../../machines/engine/step.ts';
import { read } from '../../machines/engine/reading.ts';
import { partnershipKit } from '../../machines/kit.ts';
import { HostedCase } from '../../workflows/case.ts';
import { parseCarried } from '../../workflows/carried.ts';
import { doorbellKit } from '../support/doorbell/kit.ts';

const waiting = keep(doorbellKit, begin(doorbellKit));

test('a snapshot of version 1 is migrated to 2, then to 3', () => {
  const restored = restore(doorbellKit, { version: 1, data: waiting.data });
  expect(read(doorbellKit, restored)).toMatchObject({
    stage: 'ringing',
    deadlines: [{ event: 'bell.fellSilent', at: '2026-01-05T11:00:00.000Z' }],
  });
});

test('a version without a migration, and data that is no snapshot, are refused', () => {
  expect(() => restore(doorbellKit, { version: 0, data: waiting.data })).toThrow(
    /no migration from version 0/,
  );
  expect(() => restore(doorbellKit, { version: 3, data: { value: 'nowhere', context: {} } })).toThrow();
  expect(() => restore(doorbellKit, {} as never)).toThrow(/no kept snapshot/);
});

test('what one kind of case carried is not taken by another', () => {
  const carried = new HostedCase('front', doorbellKit, null).carried();
  expect(parseCarried(carried, 'doorbell')).toEqual(carried);
  expect(() => parseCarried(carried, partnershipKit.name)).toThrow(/carried from doorbell/);
});

test('the answers to the last requests are carried, so that a double click after a roll-over is one act', () => {
  const first = new HostedCase('front', doorbellKit, null);
  const ring = { request: { type: 'bell.rung' }, by: { role: 'contact', id: 'contact' } } as const;
  first.take(ring, '2026-01-05T09:00:00.000Z');
  first.remember('click-1', first.answer);
  const next = new HostedCase('front', doorbellKit, first.carried());
  expect(next.answered('click-1')).toEqual(first.answer);
  expect(next.answer).toEqual(first.answer);
});

test('a request after a deadline is judged as if the deadline had been kept, although nobody was awake', () => {
  const hosted = new HostedCase('front', doorbellKit, null);
  hosted.take(
    { request: { type: 'bell.rung' }, by: { role: 'contact', id: 'contact' } },
    '2026-01-05T09:00:00.000Z',
  );
  const answer = {
    request: { type: 'bell.answered' },
    by: { role: 'supportUnit', id: 'support-unit' },
  } as const;
  expect(hosted.refusal(answer, '2026-01-05T10:59:59.999Z')).toBeNull();
  expect(hosted.refusal(answer, '2026-01-05T11:00:00.000Z')).toMatchObject({ code: 'event.notPossible' });
  expect(hosted.takeDue('2026-01-05T12:34:56.000Z')?.event.at).toBe('2026-01-05T11:00:00.000Z');
});
