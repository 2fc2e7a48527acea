// Which command carries which request: the one place that knows. In: an event. Out: how a person writes it.
// The compiler sees to it that no request of the machine is without a verb; a test that each verb is a command.
import type { PartnershipRequest } from '../machines/events.ts';

export const verbs: Record<PartnershipRequest['type'], string> = {
  'letter.submitted': 'letter submit FILE',
  'letter.resubmitted': 'letter resubmit CASE FILE',
  'letter.declaredComplete': 'letter complete CASE',
  'letter.returned': 'letter return CASE [--note TEXT]',
  'letter.setAside': 'letter set-aside CASE --reason TEXT',
  'letter.markedDuplicate': 'letter duplicate CASE --of CASE --reason TEXT',
  'letter.withdrawn': 'letter withdraw CASE --reason TEXT',
  'review.opened': 'review open CASE',
  'position.taken': 'position CASE --seat SEAT --take TAKE',
  'objection.raised': 'position CASE --seat SEAT --take objection --reason TEXT',
  'objection.withdrawn': 'objection withdraw CASE --seat SEAT --reason TEXT',
  'objection.upheld': 'objection resolve CASE --seat SEAT --outcome upheld …',
  'objection.overruled': 'objection resolve CASE --seat SEAT --outcome overruled …',
  'notices.resent': 'notices resend CASE',
  'unreachedSeats.accepted': 'unreached accept CASE --reason TEXT --as CO-CHAIR',
  'acceptance.signed': 'sign CASE --office OFFICE',
  'acceptance.refused': 'sign CASE --office OFFICE --refuse --reason TEXT',
  'acceptance.redrafted': 'acceptance redraft CASE',
  'acceptance.resent': 'acceptance resend CASE [--email ADDRESS]',
  'publication.retried': 'publication retry CASE',
  'report.submitted': 'report submit CASE FILE',
  'review.sentToCommittee': 'review send CASE --reason TEXT',
  'review.decided': 'review decide CASE --outcome OUTCOME …',
  'partnership.reinstated': 'partnership reinstate CASE …',
  'partnership.ended': 'partnership end CASE …',
  'withdrawal.announced': 'withdraw CASE --reason TEXT',
  'withdrawal.revoked': 'withdraw CASE --revoke',
};

/** The command for an event, ready to be copied; the event's own name when no person causes it. */
export function verbFor(event: string): string {
  return event in verbs ? `assent ${verbs[event as PartnershipRequest['type']]}` : event;
}
