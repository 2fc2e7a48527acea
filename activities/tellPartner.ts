// tellPartner: tells the partner what became of its partnership (SC-4 to SC-6, G3-3).
// In: the contact and the news. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { partnerNews } from './letters/partnerNews.ts';
import { publishedNotice } from './letters/publishedNotice.ts';
import { toContact } from './post/toContact.ts';

export const tellPartner: CarryOut<'tellPartner'> = async (occasion, { to, news }) => {
  if (news.what === 'published') {
    await toContact(
      occasion,
      'publishedNotice',
      to,
      publishedNotice(occasion.facts, { to, since: news.since }),
    );
  } else {
    await toContact(occasion, 'partnerNews', to, partnerNews(occasion.facts, { to, news }));
  }
  return undefined;
};
