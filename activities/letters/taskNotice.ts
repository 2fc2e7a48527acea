// A task for the Support Unit or the Co-Chairs: something waits on them and will not go on by itself.
// In: whom it goes to and the task. Out: a letter that says what happened, what waits, and what can be done.
import type { Task } from '../../machines/effects.ts';
import { heading, inSubject, letter, list, paragraph, quote, say } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';

export interface TaskNotice {
  /** The office's holder, or the Support Unit. */
  to: string;
  task: Task;
}

type Wording = { subject: string; happened: Block[]; todo: string[] };

function worded(facts: CaseFacts, task: Task): Wording {
  switch (task.what) {
    case 'rosterUnusable':
      return {
        subject: 'The review could not open',
        happened: [
          paragraph`The review of ${facts.organization} (SC-1) could not open, because the roster does not say who is to be asked:`,
          quote(task.reason),
        ],
        todo: [
          say`Load a roster that is in force today, and open the review again.`,
          say`Nothing has been sent to any seat, and no clock runs.`,
        ],
      };
    case 'unreachedSeats':
      return {
        subject: 'Seats that no notice reached',
        happened: [
          paragraph`The review of ${facts.organization} cannot close: no notice was delivered to these seats, and the silence of a seat that was never reached is not consent (SC-2).`,
          list(task.seats.map((seat) => say`${seat}`)),
        ],
        todo: [
          say`Have their mailboxes mended and send the notice again; a full window then runs.`,
          say`Or let the Co-Chairs decide, with a reason, to go on without them.`,
        ],
      };
    case 'acceptanceRefused':
      return {
        subject: 'A Co-Chair refused to sign',
        happened: [
          paragraph`The office ${task.office} has refused to sign the letter of acceptance for ${facts.organization} (SC-3). In its words:`,
          quote(task.reason),
        ],
        todo: [say`The case goes back to the committee. Please bring it before the next meeting.`],
      };
    case 'coChairsVacant':
      return {
        subject: 'No Co-Chair can sign',
        happened: [
          paragraph`The Steering Committee has approved the letter of intent of ${facts.organization} (SC-2), but the roster names no Co-Chair in office today, so nobody can sign the letter of acceptance (SC-3).`,
        ],
        todo: [
          say`Load a roster that names the Co-Chairs in office, and have the acceptance drafted again.`,
          say`The approval does not lapse.`,
        ],
      };
    case 'acceptanceOverdue':
      return {
        subject: 'Signatures are overdue',
        happened: [
          paragraph`The letter of acceptance for ${facts.organization} (SC-3) has waited longer than planned for these signatures:`,
          list(task.missing.map((office) => say`${office}`)),
        ],
        todo: [
          say`Please speak with them.`,
          say`If an office has a new holder, load the new roster and have the acceptance drafted anew. Signatures given so far then fall.`,
          say`The approval does not lapse.`,
        ],
      };
    case 'acceptanceUndelivered':
      return {
        subject: 'The letter of acceptance did not arrive',
        happened: [
          paragraph`The letter of acceptance for ${facts.organization} is signed (SC-3), but could not be delivered to its contact:`,
          quote(task.reason),
        ],
        todo: [
          say`Find out the right address of the contact, and send the acceptance again to it.`,
          say`Nothing is published before it has arrived.`,
        ],
      };
    case 'publicationFailed':
      return {
        subject: 'The publication failed',
        happened: [
          paragraph`The letters of ${facts.organization} could not be published and verified (SC-4), so the organization is not listed yet (SC-5). Both happen together or not at all.`,
          quote(task.reason),
        ],
        todo: [say`Mend the cause, and have the publication tried again.`],
      };
    case 'reportMissing':
      return {
        subject: `No report for year ${task.year}`,
        happened: [
          paragraph`The report of ${facts.organization} on year ${task.year} of the partnership is missing, and the time of grace is over (SC-6). A missing report decides nothing by itself.`,
        ],
        todo: [
          say`Ask the contact once more and record the report when it comes.`,
          say`Or send the review to the committee without a report, with the reason.`,
        ],
      };
    case 'questionAsked':
      return {
        subject: 'A seat has a question',
        happened: [
          paragraph`The seat ${task.seat} asks, in the review of ${facts.organization}:`,
          quote(task.question),
        ],
        todo: [
          say`Please answer the seat, and share the answer with the others if it matters to them.`,
          say`A question does not stop the clock of the review.`,
        ],
      };
  }
}

export function taskNotice(facts: CaseFacts, { to, task }: TaskNotice): Letter {
  const { subject, happened, todo } = worded(facts, task);
  return letter(
    facts,
    to,
    `Task: ${subject}: ${inSubject(facts)}`,
    [...happened, heading('What you can do'), list(todo)],
    'The register of multilateral partnerships',
  );
}
