// The reminder of the report of a year, in English. In: names, the year. Out: sentences.
import { say } from '../../typesetting/say.ts';
import { dates } from './dates.ts';

export const reportReminder = {
  subject: (year: number, organization: string) => `Reminder: your report for year ${year}, ${organization}`,
  missing: (year: number, organization: string) =>
    say`We have not yet received your report on the ${dates.ordinal(year)} year of the partnership with ${organization}. The Steering Committee would like to read it before its yearly review (SC-6).`,
  wasDue: 'It was due',
  sendBy: 'Please send it by',
  afterwards:
    'We wait a little longer. After that the committee may have to review the year without a report. That decides nothing by itself, but the committee then knows less about what you did.',
  isEnough: 'A page or two is enough: what you did, who took part, what you plan.',
  send: 'Please send the report on your page or in reply to this message, or tell us what keeps you.',
};
