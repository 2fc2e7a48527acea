// The receipt for a letter of intent, in English. In: its version, names. Out: sentences.
import type { Arrival } from '../../../machines/effects.ts';
import { say } from '../../typesetting/say.ts';
import { called } from './arrivals.ts';

type Version = Arrival['version'];

export const receipt = {
  subject: (version: Version) => `We have your ${called[version]}`,
  arrived: (version: Version, organization: string) =>
    say`Thank you. The ${called[version]} of ${organization} has arrived and is on record. Please quote the case in anything you write to us.`,
  yourCase: 'Your case',
  follows: (earlier: string) =>
    say`It follows your earlier case, ${earlier}, which has ended and is not held against you.`,
  allFound: 'On a first reading, every point that the framework asks for is there.',
  notMultilateral:
    'There is nothing you need to do yet, and the Support Unit will write to you. If we have misread what kind of organization you are, please reply to this message and tell us.',
  notYet:
    'There is nothing you need to do yet. If the Support Unit comes to the same view, it will return the letter to you with this list and the time you have. You may also send a revised letter at once.',
  noted: 'What we have noted',
  notesShown:
    'The Steering Committee will see these notes beside the letter. If one of them is wrong, please reply to this message.',
  next: 'What happens next',
  checked:
    'The Support Unit checks that the letter covers all that the framework asks for (LOI-1 to LOI-4, PR-1 to PR-6).',
  reviewed:
    'Once it is complete, the Steering Committee reviews it (SC-1). Absent any objections, the committee approves it (SC-2).',
  toldOfChanges:
    'The Steering Committee, which reviews the letter (SC-1), is told what has changed. A change in substance starts its time anew; a change of form does not.',
  approvesThis: 'Absent any objections, the committee approves this version (SC-2).',
  accepted:
    'The Co-Chairs then send you a formal letter of acceptance (SC-3), and both letters are published (SC-4).',
  noDeadline:
    'No deadline runs for you at this point. We write to you at each step, and your page shows where the case stands.',
};
