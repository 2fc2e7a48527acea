// What the seats are told in the course of a review, in French, by the kind of news. In: names, counts. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { seatNews as english } from '../en/seatNews.ts';
import { answers } from './seatNews/answers.ts';
import { clock } from './seatNews/clock.ts';
import { late } from './seatNews/late.ts';
import { objections } from './seatNews/objections.ts';
import { outcomes } from './seatNews/outcomes.ts';
import { special } from './seatNews/special.ts';
import { versions } from './seatNews/versions.ts';

export const seatNews: typeof english = {
  nothingMore: say`Votre siège n’a plus rien à faire.`,
  reasonOnRecord: say`Le motif enregistré :`,
  answers,
  clock,
  late,
  objections,
  outcomes,
  special,
  versions,
};
