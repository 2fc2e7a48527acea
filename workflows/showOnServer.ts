// What the Temporal server shows of a case: search attributes and a sentence, no personal data. In: a reading.
// Out: nothing; the attributes are written only when they change, since each write is an event of the history.
import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Reading } from '../machines/engine/reading.ts';

export const stageKey = defineSearchAttributeKey('AssentStage', 'KEYWORD');
export const waitingOnKey = defineSearchAttributeKey('AssentWaitingOn', 'KEYWORD_LIST');
export const nextDeadlineKey = defineSearchAttributeKey('AssentNextDeadline', 'DATETIME');
export const organizationKey = defineSearchAttributeKey('AssentOrganization', 'KEYWORD');

/** More names than this are shown as their number: the silent seats change with each position. */
const namedAtMost = 4;

export function showOnServer(reading: Reading, organization: string): void {
  const next = reading.deadlines[0];
  const many = reading.waitingOn.length > namedAtMost;
  const waitingOn = many ? ['seats'] : reading.waitingOn;
  const waits = many ? `${reading.waitingOn.length} seats` : waitingOn.join(', ');
  setCurrentDetails(
    [`**${reading.title}**`, waits && `Waiting on: ${waits}`, next && `Next: \`${next.event}\` at ${next.at}`]
      .filter(Boolean)
      .join('\n\n'),
  );
  const known = workflowInfo().typedSearchAttributes;
  const same =
    known.get(stageKey) === reading.stage &&
    known.get(organizationKey) === organization &&
    (known.get(waitingOnKey) ?? []).join() === waitingOn.join() &&
    known.get(nextDeadlineKey)?.toISOString() === next?.at;
  if (same) return;
  upsertSearchAttributes([
    { key: stageKey, value: reading.stage },
    { key: organizationKey, value: organization.slice(0, 200) },
    { key: waitingOnKey, value: waitingOn.length > 0 ? waitingOn : null },
    { key: nextDeadlineKey, value: next === undefined ? null : new Date(next.at) },
  ]);
}
