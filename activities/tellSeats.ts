// tellSeats: tells the seats that were asked, or the one that the news is for, what happened in the review (SC-1, SC-2, SC-6).
// In: the review, the seats and the news. Out: nothing to report.
import type { SeatNews } from '../machines/effects.ts';
import type { CarryOut, Dependencies } from './batch.ts';
import { windowAfter } from './calendar/windowAfter.ts';
import { windowEntries } from './calendar/windowEntry.ts';
import { seatNews, type NewsInFull } from './letters/seatNews.ts';
import { compared, inFull } from './reviewed.ts';
import { toSeats } from './toSeats.ts';

/** A changed letter is shown, and how it differs from the one before. */
async function toldInFull(deps: Dependencies, news: SeatNews): Promise<NewsInFull> {
  if (news.what !== 'letterAmended') return news;
  const { amendment } = news;
  const [comparison, { text }] = await Promise.all([compared(deps, amendment), inFull(deps, amendment.to)]);
  return { ...news, comparison, text };
}

export const tellSeats: CarryOut<'tellSeats'> = async (occasion, { review, seats, news }) => {
  const told = await toldInFull(occasion.deps, news);
  const closesAt = windowAfter(news, review);
  await toSeats(occasion, 'seatNews', seats, (seat, facts) => ({
    ...seatNews(facts, { seat, review, news: told }),
    enclosures: windowEntries(occasion, facts, { review, closesAt }),
  }));
  return undefined;
};
