// Putting a person's request to a case. In: the case, the request, and who acts when nobody is named. Out: where the case
// stands once what follows from it is carried out. Every command that changes a case goes through here.
import { Refused } from '../domain/errors.ts';
import type { PartnershipRequest } from '../machines/events.ts';
import type { Reply } from './command.ts';
import { representedBy } from './represented.ts';
import type { Visit } from './visit.ts';

/**
 * @throws Refused `event.invalid`, `case.unknown`, `case.over`, `actor.unknown`, `requestKey.used`, and what the machine
 * refuses
 */
export async function request(
  visit: Visit,
  caseId: string,
  wanted: PartnershipRequest,
  fallback = 'support-unit',
): Promise<Reply> {
  const asked = await check(wanted);
  const [register, desk, { openFileToAct }, { afterwards }, { printDone }] = await Promise.all([
    visit.register(),
    visit.desk(),
    import('./casework.ts'),
    import('./afterwards.ts'),
    import('./print/done.ts'),
  ]);
  const by = await visit.actor(fallback);
  await openFileToAct(register, caseId, asked.type, by);
  const { requestKey } = visit;
  const answer = await visit.waiting(
    `Waiting for the case "${caseId}"`,
    desk.ask(caseId, asked, by, requestKey),
  );
  const { file, settled } = await visit.waiting(
    'Waiting until what follows is carried out',
    afterwards(desk, register, caseId, answer.seq),
  );
  if (requestKey !== undefined) {
    const { checkSameRequest } = await import('./requestKey.ts');
    await checkSameRequest(register, caseId, answer.seq, asked, by);
  }
  const { stage, state } = file.reading;
  const represented = representedBy(by, asked);
  const done = {
    case: caseId,
    event: asked.type,
    by: by.id,
    ...(represented === undefined ? {} : { for: represented }),
    seq: answer.seq,
    at: answer.at,
  };
  return { json: { ...done, stage, state, settled }, text: printDone(visit, done, file, settled) };
}

/** The request as the host reads it; here the answer names a wrong field without a server. */
async function check(asked: PartnershipRequest): Promise<{ type: string }> {
  const [{ readRequest }, { partnershipKit }] = await Promise.all([
    import('../machines/engine/refusal.ts'),
    import('../machines/kit.ts'),
  ]);
  const wellFormed = readRequest(partnershipKit, asked);
  if ('refusal' in wellFormed) throw new Refused(wellFormed.refusal);
  return wellFormed.request;
}
