// The words for a review by silence. In: what the machine names in one word. Out: English, in the terms of the framework.
import type { Ruling } from '../../../domain/decision.ts';
import type { Take } from '../../../domain/positions.ts';
import type { FrozenSeat } from '../../../domain/roster.ts';
import type { ClockChange } from '../../../machines/context.ts';
import type { Doubt, ReviewRef } from '../../../machines/effects.ts';
import { counted } from '../words.ts';

/** "The review of the letter", "Yearly review 2", "Special review". */
export function reviewName({ kind, year }: ReviewRef): string {
  if (kind === 'letter') return 'The review of the letter';
  return kind === 'yearly' ? `Yearly review ${year}` : 'Special review';
}

export const takeNames: Record<Take | 'silent', string> = {
  support: 'Support',
  'no-objection': 'No objection',
  objection: 'Objection',
  abstain: 'Abstention',
  recuse: 'Recusal',
  silent: 'Silent',
};

/** The name of a take; what an older log calls otherwise stays as it is. */
export const takeName = (take: string): string => takeNames[take as Take] ?? take;

/** A number with what it counts: "2 in support", "3 silent". */
const countedTakes: Record<Take | 'silent', (count: number) => string> = {
  support: (count) => `${count} in support`,
  'no-objection': (count) => `${count} with no objection`,
  objection: (count) => counted(count, 'objection'),
  abstain: (count) => `${count} abstaining`,
  recuse: (count) => `${count} recused`,
  silent: (count) => `${count} silent`,
};

export const countOf = (take: Take | 'silent', count: number): string => countedTakes[take](count);

export const constituencyNames: Record<FrozenSeat['constituency'], string> = {
  government: 'Government',
  'civil-society': 'Civil society',
};

/** What set the clock, or stopped it. */
export const clockNames: Record<ClockChange['what'], string> = {
  opened: 'Opened',
  noticesResent: 'Notices sent again',
  amended: 'The letter changed',
  stopped: 'Stopped by an objection',
  resumed: 'Went on after the objection',
  extended: 'Extended',
  paused: 'Paused',
  unpaused: 'Went on after the pause',
  reopened: 'Opened again',
  closed: 'Closed',
};

/** "the objection of norway is overruled": what a decision does once it is confirmed. */
export function rulingInWords(ruling: Ruling): string {
  switch (ruling.do) {
    case 'overrule':
      return `the objection of ${ruling.seat} is overruled`;
    case 'uphold':
      return `the objection of ${ruling.seat} is upheld, and the letter is not approved`;
    case 'approve':
      return 'the committee approves';
    case 'decline':
      return 'the committee does not approve';
    case 'extend':
      return `the window is extended by ${counted(ruling.workingDays, 'working day')}`;
  }
}

/** Why silence alone does not decide, as a clause of a sentence. */
export function doubtInWords(doubt: Doubt): string {
  switch (doubt.what) {
    case 'unreachedSeats':
      return `no notice has reached ${doubt.seats.join(', ')}, so this silence is not consent`;
    case 'noEngagement':
      return 'nobody has answered, asked, or said that the notice was read';
    case 'constituencyRecused':
      return `every ${constituencyNames[doubt.constituency].toLowerCase()} seat is recused`;
  }
}

/** "brazil", or "brazil-deputy for brazil" where another spoke for the seat. */
export const spokenFor = (seat: string, by: string | undefined): string =>
  by === undefined ? seat : `${by} for ${seat}`;
