// Recordings for the register's tests. In: what a test cares about. Out: a whole recording around it.
import type { Recording } from '../../register/log.ts';

/** The `seq`-th event of a case; anything else can be named. */
export function recording(caseId: string, seq: number, given: Partial<Recording> = {}): Recording {
  return {
    workflowId: `partnership/${caseId}`,
    case: caseId,
    machine: 'partnership',
    seq,
    at: new Date(Date.UTC(2026, 1, 3, 14, 0, seq)).toISOString(),
    type: 'position.taken',
    by: { role: 'seat', id: 'brazil' },
    payload: { seat: 'brazil', take: 'support', number: seq },
    organization: 'The World Bank',
    stage: 'review',
    state: 'review.openForObjections',
    waitingOn: ['brazil', 'kenya'],
    nextDeadline: { event: 'window.closed', at: '2026-02-18T11:59:59.000Z' },
    letterHash: null,
    snapshot: { value: 'review', context: { seq } },
    ...given,
  };
}
