// tellPartner: tells the partner what became of its partnership (SC-4 to SC-6, G3-3).
// In: the contact and the news. Out: nothing to report.
import { mailOf } from '../register/outbox.ts';
import type { EffectParams } from '../machines/effects.ts';
import type { CarryOut, Occasion } from './batch.ts';
import { noReportDue } from './calendar/reportEntry.ts';
import { partnerNews } from './letters/partnerNews.ts';
import { publishedNotice } from './letters/publishedNotice.ts';
import { toContact } from './post/toContact.ts';

type News = EffectParams['tellPartner']['news'];

/** With this news no report is due any more. */
const settles: readonly News['what'][] = ['reviewed', 'ended', 'withdrawn'];

/** Whether the contact has an entry of a report that is due, which the news takes back. */
async function takesBack({ deps, batch }: Occasion, { what }: News): Promise<boolean> {
  if (!settles.includes(what)) return false;
  const sent = await mailOf(deps.register, batch.case);
  return sent.some(({ letter }) => letter === 'reportRequest');
}

export const tellPartner: CarryOut<'tellPartner'> = async (occasion, { to, news }) => {
  if (news.what === 'published') {
    await toContact(occasion, 'publishedNotice', to, (facts) =>
      publishedNotice(facts, { to, since: news.since }),
    );
  } else {
    const isSettled = await takesBack(occasion, news);
    await toContact(occasion, 'partnerNews', to, (facts) => ({
      ...partnerNews(facts, { to, news }),
      enclosures: isSettled ? [noReportDue(occasion, facts)] : [],
    }));
  }
  return undefined;
};
