// One command line for each request of the machine. In: a letter file. Out: the words, by the event that they must become.
import type { PartnershipRequest } from '../../machines/events.ts';

const decision = ['--meeting', 'SC', '--date', '2026-01-15', '--reference', 'M-1', '--reason', 'Agreed'];
const reason = ['--reason', 'Because'];

/** The compiler counts the events. `CASE` and `FILE` stand for the case and a letter's file. */
export const everyRequest: Record<PartnershipRequest['type'], [command: string, ...words: string[]]> = {
  'letter.submitted': ['letter submit', 'FILE'],
  'letter.resubmitted': ['letter resubmit', 'CASE', 'FILE'],
  'letter.declaredComplete': ['letter complete', 'CASE'],
  'letter.returned': ['letter return', 'CASE', '--note', 'Please add it'],
  'letter.setAside': ['letter set-aside', 'CASE', ...reason],
  'letter.markedDuplicate': ['letter duplicate', 'CASE', '--of', 'OTHER', ...reason],
  'letter.withdrawn': ['letter withdraw', 'CASE', ...reason],
  'review.opened': ['review open', 'CASE'],
  'position.taken': ['position', 'CASE', '--seat', 'brazil', '--take', 'support'],
  'objection.raised': ['position', 'CASE', '--seat', 'brazil', '--take', 'objection', ...reason],
  'objection.withdrawn': ['objection withdraw', 'CASE', '--seat', 'brazil', ...reason],
  'objection.upheld': ['objection resolve', 'CASE', '--seat', 'brazil', '--outcome', 'upheld', ...decision],
  'objection.overruled': [
    'objection resolve',
    'CASE',
    '--seat',
    'brazil',
    '--outcome',
    'overruled',
    ...decision,
  ],
  'notices.resent': ['notices resend', 'CASE'],
  'unreachedSeats.accepted': ['unreached accept', 'CASE', ...reason],
  'acceptance.signed': ['sign', 'CASE', '--office', 'co-chair-government'],
  'acceptance.refused': ['sign', 'CASE', '--office', 'co-chair-government', '--refuse', ...reason],
  'acceptance.redrafted': ['acceptance redraft', 'CASE'],
  'acceptance.resent': ['acceptance resend', 'CASE', '--email', 'desk@example.org'],
  'publication.retried': ['publication retry', 'CASE'],
  'report.submitted': ['report submit', 'CASE', '--text', 'We did much'],
  'review.sentToCommittee': ['review send', 'CASE', ...reason],
  'review.decided': ['review decide', 'CASE', '--outcome', 'continue', ...decision],
  'partnership.reinstated': ['partnership reinstate', 'CASE', ...decision],
  'partnership.ended': ['partnership end', 'CASE', ...decision],
  'withdrawal.announced': ['withdraw', 'CASE', ...reason],
  'withdrawal.revoked': ['withdraw', 'CASE', '--revoke'],
};
