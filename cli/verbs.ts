// Which command carries which request: the one place that knows. In: an event. Out: how a person writes it.
// The compiler sees to it that no request of the machine is without a verb; a test that each verb is a command.
import type { PartnershipRequest } from '../machines/events.ts';

type Request = PartnershipRequest['type'];

export const verbs: Record<Request, string> = {
  'letter.submitted': 'letter submit FILE',
  'letter.resubmitted': 'letter resubmit CASE FILE',
  'letter.declaredComplete': 'letter complete CASE',
  'letter.returned': 'letter return CASE [--note TEXT]',
  'letter.setAside': 'letter set-aside CASE [--ground GROUND] --reason TEXT',
  'letter.markedDuplicate': 'letter duplicate CASE --of CASE --reason TEXT',
  'letter.withdrawn': 'letter withdraw CASE --reason TEXT',
  'letter.amended': 'letter amend CASE FILE --nature NATURE --summary TEXT',
  'amendment.contested': 'amendment contest CASE --seat SEAT --reason TEXT',
  'review.opened': 'review open CASE',
  'position.taken': 'position CASE --seat SEAT --take TAKE',
  'position.reaffirmed': 'position reaffirm CASE --seat SEAT',
  'question.asked': 'position CASE --seat SEAT --take question --reason TEXT',
  'question.answered': 'question answer CASE --question N --answer TEXT',
  'notice.acknowledged': 'notices acknowledge CASE --seat SEAT',
  'objection.raised': 'position CASE --seat SEAT --take objection --reason TEXT',
  'objection.withdrawn': 'objection withdraw CASE --seat SEAT --reason TEXT',
  'objection.confirmed': 'objection confirm CASE --seat SEAT',
  'decision.entered': 'decision enter CASE --ruling RULING …',
  'decision.confirmed': 'decision confirm CASE --as OFFICE',
  'decision.discarded': 'decision discard CASE --reason TEXT',
  'notices.resent': 'notices resend CASE',
  'silence.accepted': 'silence accept CASE --reason TEXT --as CO-CHAIR',
  'window.extended': 'window extend CASE --working-days N --reason TEXT --as CO-CHAIR',
  'window.paused': 'window pause CASE --working-days N --reason TEXT --as CO-CHAIR',
  'window.resumed': 'window resume CASE --as CO-CHAIR',
  'window.closedEarly': 'window close CASE --as CO-CHAIR',
  'review.reopened': 'review reopen CASE --reason TEXT --as CO-CHAIR',
  'lateObjection.dismissed': 'objection dismiss-late CASE --reason TEXT --as CO-CHAIR',
  'seat.handedOver': 'seat hand-over CASE --seat SEAT --holder NAME --email ADDRESS',
  'office.handedOver': 'office hand-over CASE --office OFFICE --holder NAME --email ADDRESS',
  'contact.handedOver': 'contact hand-over CASE --office OFFICE --email ADDRESS [--reason TEXT]',
  'acceptance.signed': 'sign CASE --office OFFICE',
  'acceptance.refused': 'sign CASE --office OFFICE --refuse --reason TEXT',
  'acceptance.recused': 'sign CASE --office OFFICE --recuse --reason TEXT',
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

/** Commands whose last word may be left out. */
export const inFull: Readonly<Record<string, string>> = { position: 'position take', mail: 'mail show' };

/** The words that name the command of a request: `position take`, `sign`. */
export function commandOf(event: Request): string {
  const words = /^[a-z-]+( [a-z-]+)*/.exec(verbs[event])?.[0] ?? '';
  return inFull[words] ?? words;
}

/** The requests that a command carries, in the order of a life; none for a command that only looks. */
export function requestsOf(command: string): Request[] {
  return (Object.keys(verbs) as Request[]).filter((event) => commandOf(event) === command);
}

/** The command for an event, ready to be copied; the event's own name when no person causes it. */
export function verbFor(event: string): string {
  return event in verbs ? `assent ${verbs[event as Request]}` : event;
}
