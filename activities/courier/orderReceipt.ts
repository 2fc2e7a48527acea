// Who answers in a review gets a receipt. In: an event as it was recorded. Out: an order to the courier, under an id of the event, so
// that recording it again orders nothing twice. It costs the case no activity and so nothing of its history.
import type { Recording } from '../../register/recording.ts';
import type { Dependencies } from '../batch.ts';

/** What a seat says of its own accord. */
const answers: readonly string[] = [
  'position.taken',
  'position.reaffirmed',
  'question.asked',
  'notice.acknowledged',
  'objection.raised',
  'objection.withdrawn',
  'objection.confirmed',
  'amendment.contested',
];

export async function orderReceipt({ courier }: Dependencies, recording: Recording): Promise<void> {
  const { workflowId, case: caseId, seq, type } = recording;
  if (!answers.includes(type)) return;
  await courier?.({ what: 'answerRecorded', case: caseId, seq }, `${workflowId}/${seq}`);
}
