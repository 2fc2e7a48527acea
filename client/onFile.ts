// What whoever submits a letter is told of the cases that are on file already. In: such a case. Out: a refusal that says what
// to do instead, or a sentence beside the answer.
import { refuse, type Refused } from '../domain/errors.ts';
import type { FiledCase } from '../domain/filedCase.ts';
import type { Instant } from '../domain/instant.ts';

const dayOf = (at: Instant) => at.slice(0, 10);

/** Where a case stands, as the end of a sentence about it. */
function standing({ stage, partnerSince }: FiledCase): string {
  if (partnerSince !== null && stage !== 'ended') return `a partnership since ${dayOf(partnerSince)}`;
  switch (stage) {
    case 'intake':
      return 'whose letter is being checked';
    case 'committeeReview':
      return 'whose letter the Steering Committee reviews';
    case 'ended':
      return 'which has ended';
    default:
      return 'whose letter is approved';
  }
}

/** The very same file once more. Code `letter.duplicate`. */
export function alreadyOnFile(known: FiledCase): Refused {
  return refuse(
    'letter.duplicate',
    `This very letter is already in the case "${known.case}" of ${known.organization}, ${standing(known)}; nothing was recorded.`,
    'LOI-1',
  );
}

/** Another letter of an organization whose case is open. Codes `partner.exists`, `case.exists`. */
export function alreadyOpen(name: string, open: FiledCase): Refused {
  if (open.partnerSince !== null) return alreadyPartner(name, open.partnerSince, open);
  return refuse('case.exists', `${name} has an open case, "${open.case}": ${whatToDo(open)}`, 'LOI-1');
}

function whatToDo({ case: id, stage }: FiledCase): string {
  const withdraw = `(assent letter withdraw ${id} --reason TEXT)`;
  const anew = `To begin anew, withdraw the letter there first ${withdraw}.`;
  switch (stage) {
    case 'intake':
      return `its letter is being checked. A mended letter goes there (assent letter resubmit ${id} FILE). ${anew}`;
    case 'committeeReview':
      return `the Steering Committee reviews its letter. A new version goes there (assent letter amend ${id} FILE --nature NATURE --summary TEXT). ${anew}`;
    case 'acceptance':
      return `the Steering Committee has approved its letter, and the Co-Chairs are signing the acceptance. Until all have signed, the letter can be withdrawn ${withdraw}.`;
    default:
      return 'its letter is accepted and about to be published, so no new one is needed.';
  }
}

function alreadyPartner(name: string, since: Instant, { case: id, stage, nextDeadline }: FiledCase): Refused {
  const opens = nextDeadline?.event === 'yearlyReview.opened' ? dayOf(nextDeadline.at) : null;
  const review =
    stage === 'yearlyReview'
      ? 'its yearly review, which is open now (SC-6)'
      : `its yearly review (SC-6)${opens === null ? '' : `, which opens on ${opens}`}`;
  const suspended =
    stage === 'suspended' ? ' The partnership is suspended; the Steering Committee can lift that.' : '';
  return refuse(
    'partner.exists',
    `${name} has been a multilateral partner since ${dayOf(since)} (case "${id}"), so it needs no new letter of intent, and none was recorded.${suspended} A new contact is a matter for the Support Unit (G1-1); what has changed in the cooperation belongs to ${review}.`,
    'LOI-1',
  );
}

/** The organization that this one is a part of is on file too. */
export function partOf(parent: string, known: FiledCase, caseId: string): string {
  return `${parent}, of which it is a part, has the case "${known.case}", ${standing(known)}. If that is the one to speak for both, set this letter aside (assent letter set-aside ${caseId} --ground fromSubsidiary --reason TEXT).`;
}

/** The same words came under another name. */
export function sameWords(known: FiledCase, caseId: string): string {
  const found = `The same words, one by one, are on file in the case "${known.case}" of ${known.organization}, ${standing(known)}.`;
  if (known.stage === 'ended') return found;
  return `${found} If it is the same letter, close this case as a duplicate (assent letter duplicate ${caseId} --of ${known.case} --reason TEXT).`;
}
