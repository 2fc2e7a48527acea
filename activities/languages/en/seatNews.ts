// What the seats are told in the course of a review, in English, by the kind of news. In: names, counts. Out: sentences.
import { say } from '../../typesetting/say.ts';
import { answers } from './seatNews/answers.ts';
import { clock } from './seatNews/clock.ts';
import { late } from './seatNews/late.ts';
import { objections } from './seatNews/objections.ts';
import { outcomes } from './seatNews/outcomes.ts';
import { special } from './seatNews/special.ts';
import { versions } from './seatNews/versions.ts';

export const seatNews = {
  nothingMore: say`There is nothing more to do for your seat.`,
  reasonOnRecord: say`The reason on record:`,
  answers,
  clock,
  late,
  objections,
  outcomes,
  special,
  versions,
};
