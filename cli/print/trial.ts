// A policy that was tried on the past, for a person. In: what would have differed. Out: a summary, then each review that differs.
import { epoch } from '../../domain/instant.ts';
import type { Outcome, Verdict } from '../../machines/trial/reviewRun.ts';
import type { LeftOut, TriedReview } from '../../machines/trial/policyTrial.ts';
import type { TrialSummary } from '../../machines/trial/summary.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { inWords } from './instants.ts';
import { spanInWords } from '../../domain/spanInWords.ts';

interface Trial {
  policyVersion: string;
  summary: TrialSummary;
  reviews: readonly TriedReview[];
  leftOut: readonly LeftOut[];
}

const verdicts: Record<Verdict, string> = {
  counted: 'counted and blocked nothing',
  blocks: 'blocked',
  late: 'late',
  notPossible: 'not possible',
};

export function printTrial(visit: Visit, { policyVersion, summary, reviews, leftOut }: Trial): string {
  const { paint } = visit;
  const differing = reviews.filter((one) => one.differs);
  return [
    paint.strong(
      `Policy ${clean(policyVersion)}, tried on ${many(summary.reviews, 'past review')}; nothing was changed`,
    ),
    printSummary(visit, summary),
    ...differing.map((one) => `\n${printReview(visit, one)}`),
    ...(leftOut.length === 0 ? [] : ['', printLeftOut(visit, leftOut)]),
  ].join('\n');
}

const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

function printSummary({ width }: Visit, summary: TrialSummary): string {
  const { reviews, differing, closingLater, closingSooner, reminders } = summary;
  const rows = [
    ['Would have differed', `${differing} of ${reviews}`],
    ['Closing later', String(closingLater)],
    ['Closing sooner', String(closingSooner)],
    ['Leading elsewhere', String(summary.outcomesChanged)],
    ['Answers too late', `${summary.answersLate}; late ones in time: ${summary.answersInTime}`],
    ['Objections blocking', `${summary.nowBlocking} more, ${summary.noLongerBlocking} fewer`],
    ['Not possible any more', String(summary.refused)],
    ['Reminder rounds', `${reminders.was} → ${reminders.would}`],
  ];
  return columns(rows, width);
}

function printReview({ paint, width }: Visit, one: TriedReview): string {
  const { review, closesAt, outcome, answers, refused } = one;
  const which = { letter: 'the letter', yearly: `year ${review.year}`, special: 'a late objection' }[
    review.kind
  ];
  const rows = [
    ['Window', windowInWords(closesAt)],
    [
      'Outcome',
      one.leadsElsewhere ? `${led(outcome.was)} → ${led(outcome.would)}` : `${led(outcome.would)}, as it was`,
    ],
    ...answers.map(({ seat, take, at, was, would, ledTo }) => [
      seat,
      `${take}, ${inWords(at)}: ${verdicts[was]} → ${verdicts[would]}${ledTo === null ? '' : ` (${ledTo})`}`,
    ]),
    ...refused.map(({ event, by, at, message }) => [
      by,
      `${event}, ${inWords(at)}: ${clean(firstSentence(message))}`,
    ]),
    ...clockOf(one),
  ];
  const title = `${paint.strong(clean(one.organization))}  ${paint.faint(one.case)}`;
  return `${title} · review of ${which}, policy ${clean(one.policyVersion)}\n${columns(rows, width)}`;
}

/** What is possible instead would be news from another past. */
const firstSentence = (message: string) => /^.*?[.](?=\s|$)/s.exec(message)?.[0] ?? message;

function windowInWords({ was, would }: TriedReview['closesAt']): string {
  if (was === would) return was === null ? 'never set' : `${inWords(was)}, as it was`;
  const instants = `${was === null ? 'never set' : inWords(was)} → ${would === null ? 'never set' : inWords(would)}`;
  if (was === null || would === null) return instants;
  const moved = epoch(would) - epoch(was);
  return `${instants}, ${spanInWords(Math.abs(moved))} ${moved > 0 ? 'later' : 'sooner'}`;
}

const hows = {
  silence: 'by silence',
  coChairs: "by the Co-Chairs' decision",
  decision: "by the committee's decision",
};

function led({ title, how }: Outcome): string {
  return how === null ? title : `approved ${hows[how]}`;
}

/** What the clock did another number of times. */
function clockOf({ clock: { was, would } }: TriedReview): string[][] {
  const events = [...new Set([...Object.keys(was), ...Object.keys(would)])];
  return events
    .filter((event) => was[event] !== would[event])
    .map((event) => [event, `${was[event] ?? 0} times → ${would[event] ?? 0}`]);
}

function printLeftOut({ width }: Visit, leftOut: readonly LeftOut[]): string {
  const rows = leftOut.map(({ case: id, seq, event }) => [id, `event ${seq}, ${event}`]);
  return `Left out, because this version of Assent cannot follow their log:\n${columns(rows, width)}`;
}
