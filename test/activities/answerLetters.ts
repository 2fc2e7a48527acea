// Every variant of the letters about what a seat has answered: receipts, echoes of replies, and replies that a person must read.
// In: the case, and who reads. Out: letters by `<file>.<variant>`, for the golden files.
import { answerLink } from '../../activities/letters/answerLink.ts';
import { answerRecorded, type AnswerRecorded } from '../../activities/letters/answerRecorded.ts';
import { replyRead } from '../../activities/letters/replyRead.ts';
import { replyUnclear } from '../../activities/letters/replyUnclear.ts';
import type { CaseFacts, Letter } from '../../activities/typesetting/letter.ts';
import { conflictedSeat, letterReview, seat, specialReview, under, yearlyReview } from './letterFacts.ts';
import { at, closesAt } from './worldBank.ts';

/** The receipts for everything that a seat can say. */
function answersRecorded(facts: CaseFacts): Record<string, Letter> {
  const recorded = (
    answer: Partial<AnswerRecorded['answer']> & Pick<AnswerRecorded['answer'], 'take'>,
    besides: Partial<AnswerRecorded> = {},
  ) =>
    answerRecorded(facts, {
      seat,
      review: letterReview,
      closesAt,
      answer: { at, by: seat.id, late: false, ...answer },
      ...besides,
    });
  const reason = 'We take no view on the second area.';
  return {
    noObjection: recorded({ take: 'no-objection' }),
    support: recorded({ take: 'support', by: 'support-unit' }, { review: yearlyReview }),
    abstain: recorded({ take: 'abstain', reason, by: 'brazil-deputy' }, { seat: conflictedSeat }),
    recuse: recorded({ take: 'recuse', reason }, { closesAt: null }),
    objection: recorded(
      {
        take: 'objection',
        reason: 'The second area does not say who asked for it.',
        part: 'The second area',
        remedy: 'A sentence that names the country.',
      },
      { closesAt: null },
    ),
    specialObjection: recorded(
      { take: 'objection', reason: 'The board was replaced last week.' },
      { review: specialReview, closesAt: null },
    ),
    question: recorded({ take: 'question', reason: 'Which countries asked for this?' }),
    acknowledged: recorded({ take: 'acknowledged' }),
    withdrawn: recorded({ take: 'withdrawn', reason: 'Ghana did.' }),
    reaffirmed: recorded({ take: 'reaffirmed' }),
    confirmed: recorded({ take: 'confirmed', reason: 'It still concerns us.' }),
    contested: recorded({ take: 'contested', reason: 'A country was added.' }),
    late: recorded({ take: 'support', late: true }),
  };
}

export const answerLetters = (facts: CaseFacts): Record<string, Letter> => ({
  ...under('answerLink', {
    open: answerLink(facts, {
      seat,
      review: letterReview,
      closesAt,
      href: 'https://register.example.org/answer/fresh',
    }),
    noClock: answerLink(facts, {
      seat,
      review: letterReview,
      closesAt: null,
      href: 'https://register.example.org/answer/fresh',
    }),
  }),
  ...under('answerRecorded', answersRecorded(facts)),
  ...under('replyRead', {
    toConfirm: replyRead(facts, {
      seat,
      review: letterReview,
      read: { take: 'objection', reason: 'The second area is too wide.' },
      confirmAt: 'https://register.example.org/answer/letter-brazil/reply/1',
      words: 'Objection: The second area is too wide.\n\nOffice of the Brazil seat',
    }),
    recorded: replyRead(facts, {
      seat,
      review: yearlyReview,
      read: { take: 'no-objection' },
      confirmAt: null,
      words: 'No objection.',
    }),
  }),
  ...under('replyUnclear', {
    reply: replyUnclear(facts, {
      from: 'brazil@sc.example.org',
      seat: seat.id,
      words: 'We could live with it, but the second area is rather wide.',
    }),
  }),
});
