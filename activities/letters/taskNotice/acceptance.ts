// Tasks from the acceptance and the publication (SC-3 to SC-5): signatures, delivery, what could not be published.
// In: the words for the task, and the task. Out: subject, what happened, what can be done.
import { list, quote, say, sentence } from '../../typesetting/letter.ts';
import type { Worded } from './wording.ts';

export const acceptanceRefused: Worded<'acceptanceRefused'> = (says, { office, reason }, facts) => ({
  subject: says.subject,
  happened: [sentence(says.refused(office, facts.organization)), quote(reason)],
  todo: [says.bring],
});

export const signerRecused: Worded<'signerRecused'> = (says, { office, reason }, facts) => ({
  subject: says.subject,
  happened: [sentence(says.declared(office, facts.organization)), quote(reason), sentence(says.instead)],
  todo: [says.nothing, says.load],
});

export const coChairsVacant: Worded<'coChairsVacant'> = (says, _task, facts) => ({
  subject: says.subject,
  happened: [sentence(says.nobody(facts.organization))],
  todo: [says.load, says.stays],
});

export const acceptanceOverdue: Worded<'acceptanceOverdue'> = (says, { missing }, facts) => ({
  subject: says.subject,
  happened: [sentence(says.waits(facts.organization)), list(missing.map((office) => say`${office}`))],
  todo: [says.speak, says.handOver, says.stays],
});

export const acceptanceUndelivered: Worded<'acceptanceUndelivered'> = (says, { reason }, facts) => ({
  subject: says.subject,
  happened: [sentence(says.notDelivered(facts.organization)), quote(reason)],
  todo: [says.findOut, says.notPublished],
});

export const publicationFailed: Worded<'publicationFailed'> = (says, { reason }, facts) => ({
  subject: says.subject,
  happened: [sentence(says.failed(facts.organization)), quote(reason)],
  todo: [says.mend],
});
