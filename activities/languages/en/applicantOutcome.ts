// What a letter of intent that goes no further came to, in English. In: the outcome, the organization. Out: sentences.
import type { ClauseId } from '../../../domain/framework.ts';
import type { ApplicantOutcome } from '../../../machines/effects.ts';
import { say } from '../../typesetting/say.ts';

interface Wording {
  subject: string;
  what: (organization: string) => string;
  next: string;
}

const outcomes: Record<ApplicantOutcome, Wording> = {
  'setAside.notMultilateral': {
    subject: 'Your letter of intent has been set aside',
    what: (organization) =>
      say`Thank you for the letter of ${organization}. The framework for cooperation is meant for multilateral bodies (LOI-1), so we cannot take the letter to the Steering Committee, and have set it aside.`,
    next: 'If you think that we have misread what kind of organization you are, reply to this message and tell us: we can take the letter up again as a new case linked to this one. If you have ideas for technical or financial support, the Networking Mechanism is the place to start (CT-2); we can put you in touch.',
  },
  'setAside.fromSubsidiary': {
    subject: 'Your letter of intent has been set aside',
    what: (organization) =>
      say`Thank you for the letter of ${organization}. It comes from a part of a larger organization. A partnership is with the body as a whole, which sends the letter itself (LOI-1) and names one point of contact (G1-1), so we have set this letter aside.`,
    next: 'A letter from the organization that you are a part of is welcome at any time; it can name your office as its contact. If you act as a multilateral body of your own, reply to this message and tell us: we can take the letter up again as a new case linked to this one.',
  },
  'setAside.notALetterOfIntent': {
    subject: 'About your letter',
    what: (organization) =>
      say`Thank you for the letter of ${organization}. We have read it as something else than a letter of intent (LOI-1): it does not say that the organization wants to become a multilateral partner. It does not go to the Steering Committee, and the case that we had opened for it is closed.`,
    next: 'We answer what you wrote about separately; the Support Unit is the place for it (CT-1). If you did mean to become a partner, reply to this message: we will say what a letter of intent has to cover, and take yours up as a new case linked to this one.',
  },
  'setAside.other': {
    subject: 'Your letter of intent has been set aside',
    what: (organization) =>
      say`Thank you for the letter of ${organization}. We cannot take it to the Steering Committee as it is (LOI-1), and have set it aside for the reason below.`,
    next: 'If you see it otherwise, or if the reason falls away, reply to this message: we can take the letter up again as a new case linked to this one.',
  },
  duplicate: {
    subject: 'Your letter of intent is on record already',
    what: (organization) =>
      say`Thank you for the letter of ${organization}. We have it under another case already, so this second case is closed. The first one goes on as before; nothing is lost.`,
    next: 'If the second letter was meant to replace the first, reply to this message and we will record it there.',
  },
  lapsed: {
    subject: 'Your case is closed, without prejudice',
    what: (organization) =>
      say`We had returned the letter of intent of ${organization} with a list of open points, and no revised letter has reached us in the time agreed. The case is now closed, without prejudice.`,
    next: 'You may send a letter of intent again at any time. It will be read as a new case, and nothing will be held against you.',
  },
  notApproved: {
    subject: 'The Steering Committee has not approved your letter of intent',
    what: (organization) =>
      say`The Steering Committee has reviewed the letter of intent of ${organization} (SC-1). By a recorded decision of the committee the letter is not approved (SC-2).`,
    next: 'You may write again at any time, as a new case linked to this one. The Support Unit is glad to talk through what would have to change; just reply to this message.',
  },
  withdrawn: {
    subject: 'Your letter of intent is withdrawn',
    what: (organization) =>
      say`As you asked, the letter of intent of ${organization} is withdrawn and the case is closed. Nothing further will be done with it.`,
    next: 'You may write again at any time. If this was not your wish, reply to this message at once.',
  },
};

export const applicantOutcome = {
  outcomes,
  /** @param missing empty where the letter lacked a signature */
  lapsedFor: (missing: readonly ClauseId[]) =>
    missing.length === 0
      ? 'The letter did not say who signed it for the organization, and no signed letter arrived in time.'
      : say`The letter did not meet ${missing.join(', ')}, and no mended letter arrived in time.`,
  recorded: (meeting: string, date: string, reference: string) =>
    say`Recorded: ${meeting}, ${date}, ${reference}.`,
  decision: 'The decision on record',
  reason: 'The reason on record',
  next: 'What remains possible',
};
