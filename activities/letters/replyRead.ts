// The echo of a seat's reply by mail: how it was read, to be confirmed by one click, or that it is on record already. In: the seat,
// the review, what was read, the words themselves. Out: a letter to whoever wrote the reply.
import type { FrozenSeat } from '../../domain/roster.ts';
import type { ReviewRef } from '../../machines/effects.ts';
import { fact, inSubject, letter, quote, sentence, speech } from '../typesetting/letter.ts';
import type { Block, CaseFacts, Letter } from '../typesetting/letter.ts';
import { answerLink } from '../wording/answering.ts';
import type { Answer } from '../wording/answers.ts';

export interface ReplyRead {
  seat: FrozenSeat;
  review: ReviewRef;
  read: { take: Answer; reason?: string };
  /** The address of the page on which the reply is confirmed; null where it counts at once. */
  confirmAt: string | null;
  /** The reply, as far as it was read, without what it quotes. */
  words: string;
}

/** What to do for it to count, or how to change what counts already. */
function whatNext(facts: CaseFacts, { seat, review, confirmAt }: ReplyRead): Block[] {
  const { replyRead: says } = speech(facts).words;
  if (confirmAt === null) {
    return [
      sentence(says.recorded),
      answerLink(facts, review, seat.id, 'change'),
      sentence(says.otherwise.recorded),
    ];
  }
  return [
    sentence(says.toConfirm),
    { kind: 'link', text: says.confirm, href: confirmAt },
    sentence(says.otherwise.toConfirm),
  ];
}

export function replyRead(facts: CaseFacts, reply: ReplyRead): Letter {
  const { seat, review, read, confirmAt, words: written } = reply;
  const { replyRead: says, reviews, takes } = speech(facts).words;
  const name = takes.names[read.take];
  const subject = confirmAt === null ? says.subject.recorded : says.subject.toConfirm;
  return letter(facts, seat.holder, subject(name, inSubject(facts)), [
    sentence(says.read(seat.id, reviews.named(review, facts.organization))),
    fact(says.answer, name),
    ...(read.reason === undefined ? [] : [quote(read.reason)]),
    ...whatNext(facts, reply),
    sentence(says.yourWords),
    quote(written),
  ]);
}
