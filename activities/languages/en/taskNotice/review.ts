// Tasks from a review, in English. In: seats, names, numbers. Out: sentences.
import type { FrozenSeat } from '../../../../domain/roster.ts';
import { say } from '../../../typesetting/say.ts';

export const review = {
  rosterUnusable: {
    subject: 'The review could not open',
    unusable: (organization: string) =>
      say`The review of ${organization} (SC-1) could not open, because the roster does not say who is to be asked:`,
    load: say`Load a roster that is in force today, and open the review again.`,
    nothingSent: say`Nothing has been sent to any seat, and no clock runs.`,
  },
  closedInDoubt: {
    subject: 'The window closed, and silence cannot decide',
    closed: (organization: string) =>
      say`The window of the review of ${organization} has closed without a blocking objection, but silence alone cannot decide here, so nothing is approved. It waits for the Co-Chairs, and no deadline runs.`,
    resend: say`Have the notices sent again, after mending mailboxes where they are wrong. They go to the seats that were not reached or, where all were, to every seat; a full window then runs.`,
    accept: say`Accept the silence as it is, with a reason. One Co-Chair can; the reason is on the record and is published with the outcome.`,
    bring: say`Bring it before the committee. Its decision to approve or to decline is recorded with meeting, date and reference; one office enters it and another confirms it.`,
    reopen: say`If answers came late and should count, open the review again, with a reason. The window then runs on.`,
    cannotAccept: say`The silence cannot be accepted as it is while a whole constituency is recused.`,
    why: 'Why silence cannot decide',
    unreachedSeats: say`No notice was delivered to these seats, and they have not answered. Only who was asked can consent by silence, so theirs is not consent (SC-2):`,
    noEngagement: say`Nobody took the review up: no position, no question, no objection, and no word from any seat that it has read the notice. The silence of all may be consent, or may mean that the notices went unread; nothing tells the one from the other (SC-2).`,
    constituencyRecused: {
      government: say`Every government seat is recused. Nobody of that constituency is left who could object, so the silence says nothing for it (SC-2, G3-1).`,
      'civil-society': say`Every civil society seat is recused. Nobody of that constituency is left who could object, so the silence says nothing for it (SC-2, G3-1).`,
    } satisfies Record<FrozenSeat['constituency'], string>,
  },
  decisionToConfirm: {
    subject: 'A decision waits for your confirmation',
    entered: (organization: string, office: string) =>
      say`A decision of the Steering Committee in the review of ${organization} was entered by ${office}. It has no effect until another office has confirmed it, so that no one person decides (SC-2).`,
    does: 'What it does',
    confirm: say`Compare it with the minutes. If it is what the committee decided, confirm it. Any office but the one that entered it can.`,
    discard: say`If it is not, discard it with a reason; it can then be entered anew.`,
    asItIs: say`Until then the review goes on as it is.`,
  },
  questionAsked: {
    subject: (number: number) => `A seat has a question (question ${number})`,
    asks: (seat: string, organization: string, number: number) =>
      say`The seat ${seat} asks, in the review of ${organization} (question ${number}):`,
    answer: (number: number) =>
      say`Please answer question ${number}, or see that the contact does, whom we have asked as well (G1-2). Every seat gets the answer.`,
    clock: say`A question does not stop the clock of the review.`,
  },
};
