// What goes out with an act, in words and counts. In: the effects of a transition. Out: one sentence for each, without a name or an
// address; the compiler counts the effects.
import type { EffectParams, EffectType, Effect } from '../../machines/effects.ts';
import { publicationNames, statusNames, counted } from '../reading/words.ts';

const reads = (count: number) => (count === 1 ? 'is' : 'are');
const those = (count: number, one: string, many = `${one}s`) =>
  `${counted(count, one, many)} ${reads(count)}`;

const words: { [Type in EffectType]: (params: EffectParams[Type]) => string } = {
  fileLetter: () => 'The letter is put on file under its hash.',
  sendReceipt: () => 'The contact gets a receipt.',
  returnLetter: ({ missing }) =>
    missing.length === 0
      ? 'The contact is told that the letter comes back.'
      : `The contact is told that the letter comes back, and what it lacks: ${missing.join(', ')}.`,
  remindApplicant: () => 'The contact is reminded.',
  tellApplicant: () => 'The contact is told that the letter goes no further, and why.',
  freezeRoster: () => 'The roster of the day is frozen; then every seat on it is asked.',
  notifySeats: ({ seats }) => `${those(seats.length, 'seat')} asked by a notice.`,
  notifySuccessor: () => 'The new holder of the seat gets a notice.',
  remindSeats: ({ seats }) => `${those(seats.length, 'seat')} reminded.`,
  tellSeats: ({ seats }) => `${those(seats.length, 'seat')} told.`,
  draftAcceptance: () => 'The letter of acceptance is drafted; then the Co-Chairs are asked to sign.',
  requestSignatures: ({ offices }) => `${those(offices.length, 'office')} asked to sign.`,
  remindSigners: ({ offices }) => `${those(offices.length, 'office')} reminded to sign.`,
  sendAcceptance: () => 'The letter of acceptance goes to the contact.',
  publish: () =>
    `${publicationNames.letter} and ${publicationNames.acceptance.toLowerCase()} are published, both or neither.`,
  updateListing: ({ status }) =>
    `The official list shows the partner as ${statusNames[status].toLowerCase()}.`,
  requestReport: () => 'The contact is asked for the yearly report.',
  remindReport: () => 'The contact is reminded of the yearly report.',
  tellPartner: ({ news }) => {
    if (news.what === 'contactHandedOver')
      return 'The contact of now is told that it is the contact no longer.';
    if (news.what === 'contactTakenOver') return 'The new contact is told.';
    return 'The contact is told.';
  },
  assignTask: ({ to }) =>
    to === 'supportUnit'
      ? 'The Support Unit gets a task.'
      : `${counted(to.length, 'Co-Chair')} ${to.length === 1 ? 'gets' : 'get'} a task.`,
};

export function consequences(effects: readonly Effect[]): string[] {
  const sentences = effects.map(({ type, params }) => words[type](params as never));
  return [...new Set(sentences)];
}
