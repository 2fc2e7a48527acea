// What stands in an entry of a calendar, in English. In: names, instants in words, addresses. Out: a title, and sentences.
import { say } from '../../typesetting/say.ts';

export const calendar = {
  closes: (review: string, organization: string) => `Review closes: ${review}, ${organization}`,
  exactly: (instant: string) => say`Exactly: ${instant}.`,
  silence: {
    letter: say`If no objection blocks then, the letter is approved, and the silence of your seat counts as consent (SC-2).`,
    partnership: say`If no objection blocks then, the partnership continues, and the silence of your seat counts as consent (SC-2, SC-6).`,
  },
  answer: say`To answer, or to change your answer, use the link in our message. It is for your seat alone, so it does not stand here.`,
  moves: say`If the instant changes, we write to you and send this entry again.`,
  takenBack: say`This entry no longer counts; our message of the same day says why.`,
  reportDue: (year: number, organization: string) => `Report due: year ${year}, ${organization}`,
  report: say`Your report on the year reaches the committee by a reply to our request (SC-6). If you have sent it, there is nothing more to do.`,
  noReportDue: (organization: string) => `No report due: ${organization}`,
};
