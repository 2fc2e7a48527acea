// News about a special review, in English. In: names. Out: sentences.
import { say } from '../../../typesetting/say.ts';

export const special = {
  openedSubject: (organization: string) => `Special review: partnership with ${organization}`,
  opened: (seat: string, organization: string) =>
    say`The seat ${seat} has objected to the partnership with ${organization} after its acceptance was signed, so a special review is open (SC-6). In its words:`,
  nothingUndone: say`Nothing is undone by that: the partnership and what is published stay as they are while the review lasts. No clock runs, and silence decides nothing.`,
  howItEnds: 'How it can end',
  deciding: say`The committee decides, and the decision is recorded with meeting, date and reference: continue, continue with conditions, suspend, or end.`,
  withdrawing: say`The seat withdraws the objection. The partnership then goes on as before.`,
  yourSay: say`If your seat wants to say something before the committee takes it up, reply to this message. We write again when the review ends.`,
  closedSubject: (organization: string) => `Special review closed: partnership with ${organization}`,
  closed: (organization: string) =>
    say`The objection that opened the special review of the partnership with ${organization} is withdrawn, so the review is closed (SC-6). The partnership goes on as before.`,
};
