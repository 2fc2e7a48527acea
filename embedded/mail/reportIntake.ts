// Delivery reports that arrive at the mail catcher go to the bounce intake. In: the catcher, the address that mail is sent from, and the
// intake. Out: a subscription that can be waited for and closed.
import type { TakenDelivery } from '../../client/bounces/takeReport.ts';
import { takeIn, type Intake, type IntakeOptions } from './intake.ts';
import type { Mail } from './mail.ts';

export interface ReportIntakeOptions extends Pick<IntakeOptions, 'mail'> {
  /** Reports come back to this address; other mail to it is left for people to read. */
  readonly returnPath: string;
  readonly take: (raw: Buffer) => Promise<TakenDelivery[]>;
  readonly log?: (sentence: string) => void;
}

/** After a restart all reports are read again; what was known before is not said again. */
const news: readonly TakenDelivery['outcome'][] = ['undelivered', 'kept'];

export function takeReports({ mail, returnPath, take, log = () => {} }: ReportIntakeOptions): Intake {
  const address = returnPath.toLowerCase();
  return takeIn({
    mail,
    what: 'A delivery report',
    log,
    isMeant: (one) => one.to.some((to) => to.toLowerCase() === address) && looksLikeReport(one),
    async take(raw) {
      const taken = await take(raw);
      for (const one of taken.filter(({ outcome }) => news.includes(outcome))) log(one.sentence);
    },
  });
}

function looksLikeReport({ headers }: Mail): boolean {
  return /^multipart\/report\b/i.test(headers['content-type'] ?? '');
}
