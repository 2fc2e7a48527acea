// What a decision would do, and why silence cannot decide, in a few words. In: a ruling, a doubt. Out: text.
import type { Ruling } from '../../domain/decision.ts';
import type { FrozenSeat } from '../../domain/roster.ts';
import type { Doubt } from '../../machines/effects.ts';

export const constituencyNames: Record<FrozenSeat['constituency'], string> = {
  government: 'Government',
  'civil-society': 'Civil society',
};

export function rulingInWords(ruling: Ruling): string {
  switch (ruling.do) {
    case 'overrule':
      return `overrule the objection of ${ruling.seat}`;
    case 'uphold':
      return `uphold the objection of ${ruling.seat}`;
    case 'approve':
      return 'approve';
    case 'decline':
      return 'decline';
    case 'extend':
      return `extend the window by ${ruling.workingDays} working ${ruling.workingDays === 1 ? 'day' : 'days'}`;
  }
}

export function doubtInWords(doubt: Doubt): string {
  switch (doubt.what) {
    case 'unreachedSeats':
      return `no notice has reached ${doubt.seats.join(', ')}`;
    case 'noEngagement':
      return 'nobody has answered the notice or said that it was read';
    case 'constituencyRecused':
      return `every ${doubt.constituency === 'government' ? 'government' : 'civil society'} seat is recused`;
  }
}
