// What a delivery report came to, in words. In: what it says, which mail it concerns, what changed, and whether the case was told.
// Out: one or two sentences for a person.
import type { ReportedDelivery } from '../../domain/delivery.ts';
import { onOneLine } from './fields.ts';
import type { ConcernedMail, Outcome } from './takeReport.ts';

/** Why a case was told of a bounce, or was not. */
export type Telling = 'told' | 'needless' | 'superseded' | 'ownMailbox' | 'notRunning';

const tellings: Record<Telling, string> = {
  told: ' The case was told.',
  needless: '',
  superseded: ' A later notice went to the same seat, so the case was not told.',
  ownMailbox: ' The case was not told: it could only write to that mailbox again. Mend it.',
  notRunning: ' The case is over or not running, so nobody was told: see to it.',
};

const shown = (text: string) => onOneLine(text, 120) ?? 'nobody';

/** @param reason why the mail failed, as it stands in the outbox */
export function inWords(
  said: ReportedDelivery,
  reason: string,
  mail: ConcernedMail | null,
  outcome: Outcome,
  telling: Telling,
): string {
  const which = mail === null ? '' : `The ${mail.letter} to ${mail.to} of the case "${mail.case}"`;
  switch (outcome) {
    case 'undelivered':
      return `${which} came back: ${reason}. It counts as undelivered.${tellings[telling]}`;
    case 'kept':
      return `${which} is reported as ${said.action}; the report is kept and changes nothing else.${tellings[telling]}`;
    case 'known':
      return `${which} is reported as ${said.action}, as was known; nothing was changed.${tellings[telling]}`;
    case 'otherRecipient':
      return `The report is about ${shown(said.recipients.join(', '))}, to whom the mail that it names did not go; nothing was changed.`;
    case 'unknownMail':
      return unknownMail(said);
  }
}

function unknownMail({ messageIds: [named] }: ReportedDelivery): string {
  return named === undefined
    ? 'The report does not say which mail it is about: it returns no headers with a Message-ID, and no envelope id. Nothing was changed.'
    : `The report is about the mail ${shown(named)}, which was never sent from here; nothing was changed.`;
}
