// A ruling of the committee in English, with where it is recorded. In: seats and numbers. Out: sentences.
import { say } from '../../typesetting/say.ts';

export const rulings = {
  overrule: (seat: string) =>
    say`The objection of the seat ${seat} is overruled and no longer stands (SC-2).`,
  uphold: (seat: string) =>
    say`The objection of the seat ${seat} is upheld, and the letter is not approved (SC-2). The case ends with this.`,
  approve: 'The committee approves where silence could not decide.',
  decline: 'The committee does not approve. The case ends with this.',
  extend: (workingDays: number) =>
    say`The window is extended by ${workingDays === 1 ? '1 working day' : `${workingDays} working days`}, beyond the deferrals that the Co-Chairs may grant (SC-1).`,
  decidedIn: 'Decided in',
  on: 'On',
  recordedIn: 'Recorded in',
  reason: 'With the reason:',
};
