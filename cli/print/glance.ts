// A review at a glance, for a person. In: the glance. Out: one line to each thing that matters; what there is none of is left out.
import type { Glance, Standing } from '../reviewGlance.ts';
import { inWords as actorInWords } from '../represented.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { constituencyNames, doubtInWords, rulingInWords } from './doubts.ts';
import { dayInWords, inWords } from './instants.ts';
import { standingInWords } from './objections.ts';
import { spanInWords } from '../../domain/spanInWords.ts';

const kinds = { letter: 'Review of the letter', yearly: 'Yearly review', special: 'Special review' };

export function printGlance({ paint, width }: Visit, glance: Glance): string {
  const { review } = glance;
  const number = review.kind === 'yearly' ? ` ${review.year}` : '';
  const rows = [
    ['Time left', paint.strong(timeLeft(glance))],
    ...deferred(glance),
    ...glance.constituencies.map((group) => [constituencyNames[group.constituency], standing(group)]),
    ...(glance.vacant.length === 0 ? [] : [['Vacant', `${glance.vacant.join(', ')}; not asked`]]),
    ...special(glance),
    ...glance.objections.map((one) => ['Objection', objection(one, paint.bad)]),
    ...decision(glance),
    ...questions(glance),
    ...doubts(glance),
    ...glance.late.map((one) => ['Late answer', late(one)]),
    ...glance.amendments.map((one) => ['Amendment', amendment(one)]),
  ];
  return [paint.strong(`${kinds[review.kind]}${number}, round ${review.round}`), columns(rows, width)].join(
    '\n',
  );
}

function timeLeft({ closesAt, timeLeft: left, pausedUntil, outcome, noticedAt }: Glance): string {
  if (closesAt !== null) {
    const sending = noticedAt === null ? '; the notices are going out' : '';
    return `${spanInWords(left ?? 0)}; closes ${inWords(closesAt)}${sending}`;
  }
  if (left === null)
    return outcome === null ? 'no clock runs' : `closed; the review ended ${inWords(outcome.at)}`;
  const kept = `${spanInWords(left)} kept while the clock stands`;
  return pausedUntil === null ? kept : `${kept}; paused until ${inWords(pausedUntil)} at the latest`;
}

function deferred({ deferrals: { count, byCoChairs } }: Glance): string[][] {
  if (count === 0) return [];
  return [
    ['Put off', `${count} ${count === 1 ? 'time' : 'times'}; the Co-Chairs may do so ${byCoChairs} times`],
  ];
}

/** "11 seats: 2 support (brazil, norway-deputy for norway); 9 silent, 1 of them not reached (chile)". */
function standing({ seats, positions, silent, stale, unreached }: Standing): string {
  const takes = [...new Set(positions.map((one) => one.take))].map((take) => {
    const theirs = positions.filter((one) => one.take === take);
    const names = theirs.map(({ seat, by }) => (by === undefined ? seat : actorInWords(by, seat)));
    return `${theirs.length} ${take} (${names.join(', ')})`;
  });
  const notReached =
    unreached.length === 0 ? [] : [`${unreached.length} not reached (${unreached.join(', ')})`];
  const stales = stale.map(({ seat, take }) => `${seat}: ${take}`).join(', ');
  const ofOldText = stale.length === 0 ? [] : [`${stale.length} spoke on an earlier text (${stales})`];
  const quiet =
    silent.length === 0 ? [] : [[`${silent.length} silent`, ...notReached, ...ofOldText].join(', ')];
  return `${seats.length} ${seats.length === 1 ? 'seat' : 'seats'}: ${[...takes, ...quiet].join('; ')}`;
}

function objection(one: Glance['objections'][number], mark: (text: string) => string): string {
  const who = one.by === undefined ? one.seat : actorInWords(one.by, one.seat);
  const state = one.blocks ? mark(standingInWords(one)) : standingInWords(one);
  const part = one.part === undefined ? '' : `, on ${clean(one.part)}`;
  return `${who}${part}: ${state} · “${clean(one.reason)}”`;
}

function special({ special: objections }: Glance): string[][] {
  return objections.map((one) => [
    'Special review',
    `${one.seat} objected after the last signature, ${inWords(one.at)} · “${clean(one.reason)}”`,
  ]);
}

function decision({ pending }: Glance): string[][] {
  if (pending === null) return [];
  const { ruling, decision: minutes, by, at } = pending;
  const where = [minutes.meeting, minutes.date, minutes.reference].map(clean).join(', ');
  const text = `${rulingInWords(ruling)} (${where}); entered by ${by.id} on ${dayInWords(at)}, another office confirms it`;
  return [['Decision', text]];
}

function questions({ questions: asked }: Glance): string[][] {
  const open = asked.filter((one) => one.answers.length === 0);
  if (asked.length === 0) return [];
  const answered = `${asked.length} asked, ${asked.length - open.length} answered`;
  return [
    ['Questions', answered],
    ...open.map(({ number, seat, question }) => ['', `${number}, unanswered, ${seat}: “${clean(question)}”`]),
  ];
}

function doubts({ doubts: found, closesAt, timeLeft: left }: Glance): string[][] {
  const label = closesAt === null && left === null ? 'In doubt' : 'As it stands';
  return found.map((doubt, index) => [
    index === 0 ? label : '',
    `silence could not decide: ${doubtInWords(doubt)}`,
  ]);
}

function late({ seat, at, take, reason, by }: Glance['late'][number]): string {
  const who = by === undefined ? seat : actorInWords(by, seat);
  const why = reason === undefined ? '' : ` · “${clean(reason)}”`;
  return `${who}: ${take}, ${inWords(at)}${why}`;
}

function amendment({ nature, summary, at, contestedBy }: Glance['amendments'][number]): string {
  const contested = contestedBy === undefined ? '' : `, contested by ${contestedBy}`;
  return `${nature}${contested}, ${dayInWords(at)} · “${clean(summary)}”`;
}
