// One command line for each request of the machine. In: a letter file. Out: the words, by the event that they must become.
import type { PartnershipRequest } from '../../machines/events.ts';

const decision = ['--meeting', 'SC', '--date', '2026-01-15', '--reference', 'M-1', '--reason', 'Agreed'];
const reason = ['--reason', 'Because'];
const successor = ['--holder', 'A new desk', '--email', 'new@example.org'];

/** The compiler counts the events. `CASE` and `FILE` stand for the case and a letter's file. */
export const everyRequest: Record<PartnershipRequest['type'], [command: string, ...words: string[]]> = {
  'letter.submitted': ['letter submit', 'FILE'],
  'letter.resubmitted': ['letter resubmit', 'CASE', 'FILE'],
  'letter.declaredComplete': ['letter complete', 'CASE'],
  'letter.returned': ['letter return', 'CASE', '--note', 'Please add it'],
  'letter.setAside': ['letter set-aside', 'CASE', '--ground', 'other', ...reason],
  'letter.markedDuplicate': ['letter duplicate', 'CASE', '--of', 'OTHER', ...reason],
  'letter.withdrawn': ['letter withdraw', 'CASE', ...reason],
  'letter.amended': ['letter amend', 'CASE', 'FILE', '--nature', 'editorial', '--summary', 'A comma'],
  'amendment.contested': ['amendment contest', 'CASE', '--seat', 'brazil', ...reason],
  'review.opened': ['review open', 'CASE'],
  'position.taken': ['position', 'CASE', '--seat', 'brazil', '--take', 'support'],
  'position.reaffirmed': ['position reaffirm', 'CASE', '--seat', 'brazil'],
  'question.asked': ['position', 'CASE', '--seat', 'brazil', '--take', 'question', '--reason', 'Which ones?'],
  'question.answered': ['question answer', 'CASE', '--question', '1', '--answer', 'These.'],
  'notice.acknowledged': ['notices acknowledge', 'CASE', '--seat', 'brazil'],
  'objection.raised': ['position', 'CASE', '--seat', 'brazil', '--take', 'objection', ...reason],
  'objection.withdrawn': ['objection withdraw', 'CASE', '--seat', 'brazil', ...reason],
  'objection.confirmed': ['objection confirm', 'CASE', '--seat', 'brazil'],
  'decision.entered': ['decision enter', 'CASE', '--ruling', 'uphold', '--seat', 'brazil', ...decision],
  'decision.confirmed': ['decision confirm', 'CASE'],
  'decision.discarded': ['decision discard', 'CASE', ...reason],
  'notices.resent': ['notices resend', 'CASE'],
  'silence.accepted': ['silence accept', 'CASE', ...reason],
  'window.extended': ['window extend', 'CASE', '--working-days', '5', ...reason],
  'window.paused': ['window pause', 'CASE', '--working-days', '5', ...reason],
  'window.resumed': ['window resume', 'CASE'],
  'window.closedEarly': ['window close', 'CASE'],
  'review.reopened': ['review reopen', 'CASE', ...reason],
  'lateObjection.dismissed': ['objection dismiss-late', 'CASE', ...reason],
  'seat.handedOver': ['seat hand-over', 'CASE', '--seat', 'brazil', ...successor],
  'office.handedOver': ['office hand-over', 'CASE', '--office', 'co-chair-government', ...successor],
  'acceptance.signed': ['sign', 'CASE', '--office', 'co-chair-government'],
  'acceptance.refused': ['sign', 'CASE', '--office', 'co-chair-government', '--refuse', ...reason],
  'acceptance.recused': ['sign', 'CASE', '--office', 'co-chair-government', '--recuse', ...reason],
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
