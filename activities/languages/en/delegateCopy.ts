// The copy for a seat's delegate, in English. In: names, the last day in words. Out: a sentence.
import { say } from '../../typesetting/say.ts';

export const delegateCopy = {
  why: (seat: string, until: string, holder: string, delegate: string) =>
    say`You may speak for the seat ${seat} of the Steering Committee until ${until}, so you get a copy of what its holder, ${holder}, receives. Either of you can answer; whichever answer comes last counts, and yours is recorded as "${delegate} for ${seat}". The message:`,
};
