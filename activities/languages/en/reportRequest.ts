// The request for the report of a year, in English. In: names, the year, days. Out: sentences.
import { say } from '../../typesetting/say.ts';
import { dates } from './dates.ts';

export const reportRequest = {
  subject: (day: string, year: number, organization: string) =>
    `Your report by ${day}: year ${year}, ${organization}`,
  nearlyFull: (year: number, organization: string) =>
    say`The ${dates.ordinal(year)} year of the partnership with ${organization} is nearly full, and the Steering Committee reviews each partnership every year (SC-6). Please tell the committee in a page or two how the year went.`,
  sendBy: 'Please send it by',
  whatHelps: 'What helps the committee',
  whatYouDid: 'What you did with OGP countries, in which phase, and what came of it.',
  whoTookPart: 'How governments and civil society took part in shaping it (AF-1).',
  whatYouPlan: 'What you plan for the coming year.',
  conditions: 'Please also say where these conditions of the committee stand:',
  /** A condition of the committee: what, whose, by when. */
  condition: (text: string, owner: string, due: string) => say`${text} (${owner}, by ${due})`,
  send: 'Send the report on your page or in reply to this message. It goes to every seat, with the proposal to continue the partnership. If it is late we remind you and wait a little; a missing report decides nothing by itself, and lateness on our side never counts against you.',
};
