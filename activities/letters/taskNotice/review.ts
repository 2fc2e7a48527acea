// Tasks from a review: nobody can be asked, silence cannot decide, a decision waits, a question is open (SC-1, SC-2).
// In: the task. Out: subject, what happened, what can be done.
import type { Doubt } from '../../../machines/effects.ts';
import { fact, heading, list, paragraph, quote, say, type Block } from '../../typesetting/letter.ts';
import { recordOf, rulingInWords } from '../../wording/rulings.ts';
import { whoIs } from '../../wording/whoIs.ts';
import type { Words } from './wording.ts';

export const rosterUnusable: Words<'rosterUnusable'> = (facts, { reason }) => ({
  subject: 'The review could not open',
  happened: [
    paragraph`The review of ${facts.organization} (SC-1) could not open, because the roster does not say who is to be asked:`,
    quote(reason),
  ],
  todo: [
    say`Load a roster that is in force today, and open the review again.`,
    say`Nothing has been sent to any seat, and no clock runs.`,
  ],
});

/** Which doubt it is, and why silence cannot decide then. */
function doubtInWords(doubt: Doubt): Block[] {
  switch (doubt.what) {
    case 'unreachedSeats':
      return [
        paragraph`No notice was delivered to these seats, and they have not answered. Only who was asked can consent by silence, so theirs is not consent (SC-2):`,
        list(doubt.seats.map((seat) => say`${seat}`)),
      ];
    case 'noEngagement':
      return [
        paragraph`Nobody took the review up: no position, no question, no objection, and no word from any seat that it has read the notice. The silence of all may be consent, or may mean that the notices went unread; nothing tells the one from the other (SC-2).`,
      ];
    case 'constituencyRecused':
      return [
        doubt.constituency === 'government'
          ? paragraph`Every government seat is recused. Nobody of that constituency is left who could object, so the silence says nothing for it (SC-2, G3-1).`
          : paragraph`Every civil society seat is recused. Nobody of that constituency is left who could object, so the silence says nothing for it (SC-2, G3-1).`,
      ];
  }
}

export const closedInDoubt: Words<'closedInDoubt'> = (facts, { doubts }) => {
  const recused = doubts.some(({ what }) => what === 'constituencyRecused');
  const accepting = say`Accept the silence as it is, with a reason. One Co-Chair can; the reason is on the record and is published with the outcome.`;
  const resending = doubts.every(({ what }) => what === 'constituencyRecused')
    ? []
    : [
        say`Have the notices sent again, after mending mailboxes where they are wrong. They go to the seats that were not reached or, where all were, to every seat; a full window then runs.`,
      ];
  return {
    subject: 'The window closed, and silence cannot decide',
    happened: [
      paragraph`The window of the review of ${facts.organization} has closed without a blocking objection, but silence alone cannot decide here, so nothing is approved. It waits for the Co-Chairs, and no deadline runs.`,
    ],
    behind: [heading('Why silence cannot decide'), ...doubts.flatMap(doubtInWords)],
    todo: [
      ...resending,
      ...(recused ? [] : [accepting]),
      say`Bring it before the committee. Its decision to approve or to decline is recorded with meeting, date and reference; one office enters it and another confirms it.`,
      say`If answers came late and should count, open the review again, with a reason. The window then runs on.`,
      ...(recused
        ? [say`The silence cannot be accepted as it is while a whole constituency is recused.`]
        : []),
    ],
  };
};

export const decisionToConfirm: Words<'decisionToConfirm'> = (facts, { ruling, decision, enteredBy }) => ({
  subject: 'A decision waits for your confirmation',
  happened: [
    paragraph`A decision of the Steering Committee in the review of ${facts.organization} was entered by ${whoIs(enteredBy)}. It has no effect until another office has confirmed it, so that no one person decides (SC-2).`,
    fact('What it does', rulingInWords(ruling)),
    ...recordOf(decision),
  ],
  todo: [
    say`Compare it with the minutes. If it is what the committee decided, confirm it. Any office but the one that entered it can.`,
    say`If it is not, discard it with a reason; it can then be entered anew.`,
    say`Until then the review goes on as it is.`,
  ],
});

export const questionAsked: Words<'questionAsked'> = (facts, { seat, number, question }) => ({
  subject: `A seat has a question (question ${number})`,
  happened: [
    paragraph`The seat ${seat} asks, in the review of ${facts.organization} (question ${number}):`,
    quote(question),
  ],
  todo: [
    say`Please answer question ${number}, or see that the contact does, whom we have asked as well (G1-2). Every seat gets the answer.`,
    say`A question does not stop the clock of the review.`,
  ],
});
