// To the Support Unit, that a letter of intent is on record, in English. In: its version, names. Out: sentences.
import { roleNames, type Role } from '../../../domain/roles.ts';
import type { Arrival } from '../../../machines/effects.ts';
import { say } from '../../typesetting/say.ts';
import { called } from './arrivals.ts';

type Version = Arrival['version'];

export const letterArrived = {
  toCheck: (version: Version, organization: string) => `To check: ${called[version]}, ${organization}`,
  onRecord: (version: Version, organization: string) => `On record: ${called[version]}, ${organization}`,
  arrived: (version: Version, organization: string, recordedBy: Role) =>
    say`The ${called[version]} of ${organization} is on record, recorded by the ${roleNames[recordedBy]}.`,
  theCase: 'The case',
  follows: 'Follows the case',
  lookFirst: 'Please look at this first',
  allFound: 'A first reading found every point that the framework asks for.',
  underReview:
    'The committee is told what has changed, and reviews this version from now on (SC-1). A change in substance starts its time anew.',
  todo: 'What you can do',
  declareComplete:
    'Declare it complete: the Steering Committee then reviews it (SC-1), and its notice shows what is noted above.',
  giveBack: 'Return it with what it lacks, or for a signature (LOI-1 to LOI-4).',
  setAside:
    'Close the case as a duplicate of another, or set the letter aside on a ground and with a reason.',
};
