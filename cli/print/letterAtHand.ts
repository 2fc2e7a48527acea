// The letter that a case is about, for a person: when it reached OGP, how, when it was recorded, and what to look at in it.
// In: the case's file. Out: lines of text; none before a letter has come and once it is approved.
import { flagsOf } from '../../domain/flags.ts';
import { channelNames } from '../../domain/letter.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import type { OpenFile } from '../casework.ts';
import type { Visit } from '../visit.ts';
import { clean } from './clean.ts';
import { columns } from './columns.ts';
import { printFlags } from './flags.ts';
import { inWords } from './instants.ts';

export function printLetterAtHand(visit: Visit, { snapshot, reading }: OpenFile): string[] {
  const { letter, receivedAt, recordedAt } = snapshot.context as PartnershipContext;
  if (letter === null || !['intake', 'committeeReview'].includes(reading.stage)) return [];
  const rows = [
    ['Received', `${inWords(receivedAt ?? letter.receivedAt)}, ${channelNames[letter.channel]}`],
    ...(recordedAt === null ? [] : [['Recorded', inWords(recordedAt)]]),
    ...(letter.sender === undefined ? [] : [['Sent by', clean(letter.sender.office)]]),
  ];
  return [columns(rows, visit.width, 0), ...printFlags(visit, flagsOf(letter))];
}
