// News about a letter that changes during its review, in English. In: names. Out: sentences.
import type { Amendment } from '../../../../machines/effects.ts';
import { say } from '../../../typesetting/say.ts';

export const versions = {
  changedSubject: (organization: string) => `Letter of intent changed: ${organization}`,
  changed: (organization: string) =>
    say`The letter of intent of ${organization} has changed during its review (SC-1).`,
  nature: {
    editorial: say`The Support Unit has recorded this as a change of form. The window goes on, and what your seat has said still counts. If you think that the substance has changed, follow the link or reply to this message before the close, and say why: any seat can contest it, and the review then starts again.`,
    substantive: say`The Support Unit has recorded this as a change of substance. The review starts again with a full window, and every seat gets a new notice.`,
  } satisfies Record<Amendment['nature'], string>,
  inFull: 'The letter of intent in full, as it now is',
  contestedSubject: (organization: string) => `Change contested: letter of intent, ${organization}`,
  contested: (seat: string, organization: string) =>
    say`The seat ${seat} holds that the latest change of the letter of intent of ${organization} is one of substance. In its words:`,
  startsAgain: say`The review therefore starts again with a full window (SC-1). Your seat gets a new notice with the closing instant and everything that has changed. An answer that your seat gave before counts again once you say, in answer to that notice, that it still stands.`,
};
