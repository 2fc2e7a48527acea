// The situations that a case can be in, each reached by real events and named as people would name it.
// In: nothing. Out: one walk for each, anew on every call; together they stand in every state of the machine.
import {
  acceptanceHash,
  civilSocietyChair,
  coChairs,
  complete,
  contact,
  decision,
  fromCompany,
} from './people.ts';
import { governmentChair, incomplete, seatActor, seats, supportUnit } from './people.ts';
import { Walk } from './walk.ts';

export const awaited = () => new Walk();
export const received = () => awaited().act('letter.submitted', supportUnit, complete);
export const receivedIncomplete = () => awaited().act('letter.submitted', supportUnit, incomplete);
export const receivedFromCompany = () => awaited().act('letter.submitted', supportUnit, fromCompany);
export const returned = () => receivedIncomplete().act('letter.returned', supportUnit, {});

export const freezing = () => received().act('letter.declaredComplete', supportUnit, {});
export const waitingToOpen = () =>
  freezing().reports('roster.unusable', { reason: 'The roster names no seat on this day.' });
export const noticesGoingOut = () => frozen(freezing());
export const openForObjections = () => noticesGoingOut().reports('notices.sent');
export const openWithUnreached = () => unreached(noticesGoingOut());
export const objectionStanding = () => objected(openForObjections(), 'brazil');
export const twoObjections = () => objected(objectionStanding(), 'fundar');
export const unreachedAtTheClose = () => openWithUnreached().until('window.closed');

export const drafting = () => openForObjections().until('window.closed');
export const coChairsVacant = () =>
  drafting().reports('acceptance.drafted', { offices: [], hash: acceptanceHash });
export const awaitingSignatures = () =>
  drafting().reports('acceptance.drafted', { offices: coChairs, hash: acceptanceHash });
export const oneSignature = () =>
  awaitingSignatures().act('acceptance.signed', governmentChair, { office: governmentChair.id });
export const sending = () =>
  oneSignature().act('acceptance.signed', civilSocietyChair, { office: civilSocietyChair.id });
export const acceptanceUndelivered = () =>
  sending().reports('acceptance.undelivered', { reason: '550 no such mailbox' });

export const publishing = () => sending().reports('acceptance.delivered');
export const publicationFailed = () =>
  publishing().reports('publication.failed', { reason: 'The page reads back otherwise.' });

export const active = () => publishing().reports('publication.verified');
export const withdrawing = () =>
  active().act('withdrawal.announced', contact, { reason: 'Our mandate has changed.' });
export const awaitingReport = () => active().clock();
export const reportMissing = () => awaitingReport().until('report.overdue');
export const yearlyFreezing = () =>
  awaitingReport().act('report.submitted', contact, { report: 'What we did this year.' });
export const yearlyWaitingToOpen = () =>
  yearlyFreezing().reports('roster.unusable', { reason: 'The roster names no seat on this day.' });
export const yearlyNoticesGoingOut = () => frozen(yearlyFreezing());
export const yearlyOpen = () => yearlyNoticesGoingOut().reports('notices.sent');
export const yearlyObjection = () => objected(yearlyOpen(), 'brazil');
export const yearlyTwoObjections = () => objected(yearlyObjection(), 'fundar');
export const yearlyUnreached = () => unreached(yearlyNoticesGoingOut()).until('window.closed');
export const suspended = () =>
  yearlyObjection().act('review.decided', supportUnit, { outcome: 'suspend', conditions: [], decision });

export const setAside = () =>
  receivedFromCompany().act('letter.setAside', supportUnit, {
    reason: 'A company is not a multilateral body.',
  });
export const duplicate = () =>
  received().act('letter.markedDuplicate', supportUnit, {
    of: 'irdb',
    reason: 'It arrived by post and by e-mail.',
  });
export const lapsed = () => returned().until('letter.lapsed');
export const letterWithdrawn = () =>
  openForObjections().act('letter.withdrawn', contact, { reason: 'We need another year.' });
export const notApproved = () =>
  objectionStanding().act('objection.upheld', supportUnit, { seat: 'brazil', decision });
export const partnershipEnded = () => suspended().act('partnership.ended', supportUnit, { decision });
export const partnerWithdrew = () => withdrawing().clock();

function frozen(walk: Walk): Walk {
  return walk.reports('roster.frozen', { seats, coChairs, policy: walk.context.policy });
}

/** The notices go out, and one of them reaches nobody. */
function unreached(walk: Walk): Walk {
  const reason = '550 no such mailbox';
  return walk.reports('notices.sent', {
    delivered: ['brazil', 'fundar'],
    undelivered: [{ seat: 'norway', reason }],
  });
}

function objected(walk: Walk, seat: string): Walk {
  const reason = 'Civil society in our country was not heard.';
  return walk.act('objection.raised', seatActor(seat), { seat, reason });
}

/** Every situation by its name. */
export const situations: Record<string, () => Walk> = {
  'nothing has arrived yet': awaited,
  'a complete letter has arrived': received,
  'an incomplete letter has arrived': receivedIncomplete,
  'a letter of a company has arrived': receivedFromCompany,
  'the letter is returned': returned,
  'the roster is being frozen': freezing,
  'the roster could not be used': waitingToOpen,
  'the notices are going out': noticesGoingOut,
  'the window is open': openForObjections,
  'the window is open, one seat was not reached': openWithUnreached,
  'one objection stands': objectionStanding,
  'two objections stand': twoObjections,
  'the window closed, one silent seat was not reached': unreachedAtTheClose,
  'the acceptance is being drafted': drafting,
  'no Co-Chair is in office': coChairsVacant,
  'nobody has signed': awaitingSignatures,
  'one of two has signed': oneSignature,
  'the acceptance is going out': sending,
  'the acceptance did not arrive': acceptanceUndelivered,
  'the letters are being published': publishing,
  'the publication failed': publicationFailed,
  'an active partner': active,
  'an active partner that has announced its withdrawal': withdrawing,
  'the yearly report is awaited': awaitingReport,
  'the yearly report is missing': reportMissing,
  'the yearly roster is being frozen': yearlyFreezing,
  'the yearly roster could not be used': yearlyWaitingToOpen,
  'the yearly notices are going out': yearlyNoticesGoingOut,
  'the yearly window is open': yearlyOpen,
  'one yearly objection stands': yearlyObjection,
  'two yearly objections stand': yearlyTwoObjections,
  'the yearly window closed, one silent seat was not reached': yearlyUnreached,
  'the partnership is suspended': suspended,
  'set aside': setAside,
  'closed as a duplicate': duplicate,
  'closed without prejudice': lapsed,
  'the letter was withdrawn': letterWithdrawn,
  'not approved': notApproved,
  'the partnership was ended': partnershipEnded,
  'the partner withdrew': partnerWithdrew,
};
