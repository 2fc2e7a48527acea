// The words of docs/lifecycle.md that the machine does not hold: what a stage is for, what an effect does, when a deadline
// falls. In: the policy, for its numbers. Out: closed tables; a new stage, effect or deadline fails to compile without words.
import type { Policy } from '../../domain/policy.ts';
import type { EffectType } from '../../machines/effects.ts';
import type { PartnershipDeadline } from '../../machines/events.ts';
import type { Stage } from '../../machines/partnership.ts';

export const stageWords: Record<Stage, string> = {
  intake:
    'A multilateral organization sends a letter of intent. The Support Unit checks it against the framework, declares it complete, returns it with what is missing, or sets it aside.',
  committeeReview:
    'The seats of the Steering Committee are asked. Absent any objections when the window closes, the letter is approved; one objection blocks it (unless the policy asks for more of a constituency). The silence of a seat counts only when its notice reached it; where silence cannot decide, the Co-Chairs or the committee do, on the record.',
  acceptance:
    'The Co-Chairs in office sign the formal letter of acceptance, which then goes to the organization. It waits as long as it must: an acceptance never lapses. An objection that comes after the close holds it until the Co-Chairs have decided.',
  publication:
    'Both letters are published and the organization joins the official list: both together, or neither.',
  active:
    'The organization is an official partner. Nothing is pending until the next yearly review opens; people may act at any time.',
  yearlyReview:
    'Once a year the partner reports and the committee is asked whether the partnership continues. Silence can only continue it; everything else is a recorded decision of the committee. A missing report decides nothing.',
  specialReview:
    'A seat objects once the acceptance is signed. Nothing is undone silently: the committee decides, on the record, or the seat withdraws its objection.',
  suspended:
    'The committee has suspended the partnership by a recorded decision. Only another one reinstates or ends it; the anniversary stays where it was.',
  ended: 'The case is over. Its history and its letters stay, and a new application opens a new case.',
};

export const effectWords: Record<EffectType, string> = {
  fileLetter: 'the letter is filed with its hash',
  sendReceipt: 'a receipt to the organization',
  returnLetter: 'the letter goes back to the organization, with what is missing and until when',
  remindApplicant: 'a reminder to the organization',
  tellApplicant: 'a letter to the organization that says how the case ended, and why',
  freezeRoster: 'the roster and the policy of the day are taken down',
  notifySeats:
    'a notice to every seat that has not had one: the letter, the closing instant, what silence means',
  notifySuccessor: 'a notice to the new holder of a seat: what is pending, and what the one before said',
  remindSeats: 'a reminder to the seats without a position',
  tellSeats: 'news to every seat that was asked',
  draftAcceptance: 'the formal letter of acceptance is drafted',
  requestSignatures: 'a request to each Co-Chair office to sign',
  remindSigners: 'a reminder to the offices that have not signed',
  sendAcceptance: 'the formal letter of acceptance to the organization',
  publish:
    'both letters and the record of the review on the website, and the organization on the official list',
  updateListing: 'the official list',
  requestReport: 'a request to the partner for its report',
  remindReport: 'a reminder to the partner',
  tellPartner: 'a letter to the partner',
  assignTask: 'a task that stays visible',
};

const counted = (count: number, what: string) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);
const listed = (items: string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** When each deadline falls, in the numbers of a policy. */
export function deadlineWords(policy: Policy): Record<PartnershipDeadline['type'], string> {
  const { returnedLetter, reminderDaysBefore, objectionWindow, yearlyReview } = policy;
  const { reminderDays, reminders } = returnedLetter;
  const before = (days: readonly number[]) => listed(days.map((count) => counted(count, 'day')));
  return {
    'letter.reminderDue': `every ${counted(reminderDays, 'day')}, ${counted(reminders, 'time')}`,
    'letter.lapsed': `${counted(reminderDays * (reminders + 1), 'day')} after the letter was returned`,
    'reminder.due': `half time, then ${before(reminderDaysBefore)} before the close`,
    'window.closed': `${counted(objectionWindow.workingDays, 'working day')} after the notices, never under ${counted(objectionWindow.minimumHours, 'hour')}, at the end of the day anywhere on earth; after an objection, the time that remained and at least ${counted(policy.resumeWorkingDays, 'working day')}`,
    'pause.ended': `at the end of the working days that the Co-Chair named, ${policy.deferral.mostWorkingDays} at most`,
    'signature.reminderDue': `${listed(policy.acceptanceReminderWorkingDays.map(String))} working days after the request to sign`,
    'acceptance.overdue': `${counted(policy.acceptanceEscalationWorkingDays, 'working day')} after the request to sign, once`,
    'yearlyReview.opened': `${counted(yearlyReview.opensDaysBefore, 'day')} before each anniversary of the acceptance`,
    'report.reminderDue': `${before(yearlyReview.reminderDaysBefore)} before the report is due`,
    'report.overdue': `${counted(yearlyReview.reportDueDays + yearlyReview.graceDays, 'day')} after the request (${yearlyReview.reportDueDays} and ${yearlyReview.graceDays} of grace)`,
    'withdrawal.tookEffect': `${counted(policy.coolingOffHours, 'hour')} after the announcement`,
  };
}
