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
import { governmentChair, incomplete, seatActor, seats, supportUnit, unsigned } from './people.ts';
import { Walk } from './walk.ts';

export const awaited = () => new Walk();
export const received = () => awaited().act('letter.submitted', supportUnit, complete);
export const receivedIncomplete = () => awaited().act('letter.submitted', supportUnit, incomplete);
export const receivedFromCompany = () => awaited().act('letter.submitted', supportUnit, fromCompany);
export const receivedUnsigned = () => awaited().act('letter.submitted', supportUnit, unsigned);
export const returned = () => receivedIncomplete().act('letter.returned', supportUnit, {});

export const freezing = () => received().act('letter.declaredComplete', supportUnit, {});
export const waitingToOpen = () =>
  freezing().reports('roster.unusable', { reason: 'The roster names no seat on this day.' });
export const noticesGoingOut = () => frozen(freezing());
export const openForObjections = () => noticesGoingOut().reports('notices.sent');
/** A seat has said that it read the notice: somebody takes the review up, and silence can decide. */
export const takenUp = () => acknowledged(openForObjections());
export const openWithUnreached = () => unreached(noticesGoingOut());
export const objectionStanding = () => objected(openForObjections(), 'brazil');
export const twoObjections = () => objected(objectionStanding(), 'fundar');
export const belowTheThreshold = () =>
  objected(
    acknowledged(
      freezing()
        .reports('roster.frozen', { seats, vacant: [], coChairs, policy: twoGovernments(freezing()) })
        .reports('notices.sent'),
    ),
    'brazil',
  );
export const paused = () =>
  takenUp().act('window.paused', governmentChair, { workingDays: 5, reason: 'The summit takes every desk.' });
export const overruling = () =>
  objectionStanding().act('decision.entered', supportUnit, {
    ruling: { do: 'overrule', seat: 'brazil' },
    decision,
  });
export const upholding = () =>
  objectionStanding().act('decision.entered', supportUnit, {
    ruling: { do: 'uphold', seat: 'brazil' },
    decision,
  });
export const editorial = () => amended('editorial');
export const substantive = () => amended('substantive').reports('notices.sent');
export const questioned = () =>
  takenUp().act('question.asked', seatActor('fundar'), {
    seat: 'fundar',
    question: 'Who will be the contact in our country?',
  });
export const unreachedAtTheClose = () => openWithUnreached().until('window.closed');
export const nobodyEngaged = () => openForObjections().until('window.closed');
export const constituencyRecused = () =>
  takenUp()
    .act('position.taken', seatActor('fundar'), {
      seat: 'fundar',
      take: 'recuse',
      reason: 'We advise the organization.',
    })
    .until('window.closed');
export const approvingByDecision = () =>
  constituencyRecused().act('decision.entered', supportUnit, { ruling: { do: 'approve' }, decision });

export const drafting = () => takenUp().until('window.closed');
export const held = () => objected(awaitingSignatures(), 'norway');
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
export const yearlyTakenUp = () => acknowledged(yearlyOpen());
export const yearlyPaused = () =>
  yearlyOpen().act('window.paused', governmentChair, { workingDays: 5, reason: 'The summit.' });
export const yearlyObjection = () => objected(yearlyOpen(), 'brazil');
export const yearlyTwoObjections = () => objected(yearlyObjection(), 'fundar');
export const yearlyUnreached = () => unreached(yearlyNoticesGoingOut()).until('window.closed');
export const specialFreezing = () => objected(active(), 'norway');
export const specialReview = () => frozen(specialFreezing());
export const acceptanceCameBack = () =>
  active().reports('mail.bounced', { letter: 'acceptance', to: 'contact', reason: '550 no such mailbox' });
export const heldBelowTheThreshold = () =>
  objected(
    belowTheThreshold()
      .act('objection.withdrawn', seatActor('brazil'), { seat: 'brazil' })
      .until('window.closed'),
    'brazil',
  );
export const twoLateObjections = () => objected(held(), 'brazil');
export const objectedAfterSignature = () => objected(sending(), 'norway');
export const specialReviewOfTwo = () => objected(specialReview(), 'brazil');
export const heldWhileDrafting = () => objected(drafting(), 'norway');
/** A seat was never reached, and by the policy one objection of its constituency does not block. */
const unreachedBelowTheThreshold = (freezes: () => Walk) => {
  const walk = freezes();
  const frozenWith = { seats, vacant: [], coChairs, policy: twoGovernments(walk) };
  return unreached(walk.reports('roster.frozen', frozenWith)).until('window.closed');
};
export const lenientDoubt = () => unreachedBelowTheThreshold(freezing);
export const yearlyLenientDoubt = () => unreachedBelowTheThreshold(yearlyFreezing);
export const yearlyInTwoDoubts = () =>
  unreached(yearlyNoticesGoingOut())
    .act('position.taken', seatActor('fundar'), {
      seat: 'fundar',
      take: 'recuse',
      reason: 'We advise the organization.',
    })
    .until('window.closed');
export const suspended = () =>
  yearlyObjection().act('review.decided', supportUnit, { outcome: 'suspend', conditions: [], decision });

export const setAside = () =>
  receivedFromCompany().act('letter.setAside', supportUnit, {
    ground: 'notMultilateral',
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
export const notApproved = () => upholding().act('decision.confirmed', civilSocietyChair, {});
export const partnershipEnded = () => suspended().act('partnership.ended', supportUnit, { decision });
export const partnerWithdrew = () => withdrawing().clock();

function frozen(walk: Walk): Walk {
  return walk.reports('roster.frozen', { seats, vacant: [], coChairs, policy: walk.context.policy });
}

const twoGovernments = (walk: Walk) => ({
  ...walk.context.policy,
  objectionThreshold: { government: 2, 'civil-society': 1 },
});

function acknowledged(walk: Walk): Walk {
  return walk.act('notice.acknowledged', seatActor('norway'), { seat: 'norway' });
}

/** A seat has taken a position, and a new version of the letter arrives. */
function amended(nature: 'substantive' | 'editorial'): Walk {
  const { letter, document } = complete;
  return takenUp()
    .act('position.taken', seatActor('brazil'), { seat: 'brazil', take: 'support' })
    .act('letter.amended', supportUnit, {
      letter,
      document: { ...document, hash: 'f'.repeat(64) },
      nature,
      summary: 'The regions are named.',
    });
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
  return walk.act('objection.raised', seatActor(seat), { seat, reason, attributable: false });
}

/** Every situation by its name. */
export const situations: Record<string, () => Walk> = {
  'nothing has arrived yet': awaited,
  'a complete letter has arrived': received,
  'an incomplete letter has arrived': receivedIncomplete,
  'a letter of a company has arrived': receivedFromCompany,
  'an unsigned letter has arrived': receivedUnsigned,
  'the letter is returned': returned,
  'the roster is being frozen': freezing,
  'the roster could not be used': waitingToOpen,
  'the notices are going out': noticesGoingOut,
  'the window is open': openForObjections,
  'the window is open, and a seat has read the notice': takenUp,
  'the window is open, one seat was not reached': openWithUnreached,
  'an objection stands that does not block': belowTheThreshold,
  'the clock is paused': paused,
  'a question was asked': questioned,
  'the letter has changed in form': editorial,
  'the letter has changed in substance, and the seats were asked anew': substantive,
  'one objection stands': objectionStanding,
  'two objections stand': twoObjections,
  'a decision to overrule waits to be confirmed': overruling,
  'a decision to uphold waits to be confirmed': upholding,
  'the window closed, one silent seat was not reached': unreachedAtTheClose,
  'the window closed, and nobody took the review up': nobodyEngaged,
  'the window closed, and a constituency is recused': constituencyRecused,
  'a decision to approve waits to be confirmed': approvingByDecision,
  'the acceptance is being drafted': drafting,
  'no Co-Chair is in office': coChairsVacant,
  'nobody has signed': awaitingSignatures,
  'one of two has signed': oneSignature,
  'an objection after the close holds the acceptance': held,
  'two objections after the close hold the acceptance': twoLateObjections,
  'an objection holds the acceptance that is still being drafted': heldWhileDrafting,
  'an objection that does not block holds the acceptance': heldBelowTheThreshold,
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
  'the yearly clock is paused': yearlyPaused,
  'one yearly objection stands': yearlyObjection,
  'two yearly objections stand': yearlyTwoObjections,
  'the yearly window closed, one silent seat was not reached': yearlyUnreached,
  'the window closed in doubt, and one objection does not block': lenientDoubt,
  'the yearly window closed in doubt, and one objection does not block': yearlyLenientDoubt,
  'the yearly window closed, and two things are in doubt': yearlyInTwoDoubts,
  'a late objection opens a special review': specialFreezing,
  'an objection comes while the acceptance goes out': objectedAfterSignature,
  'the special review awaits a decision': specialReview,
  'two objections await a decision in a special review': specialReviewOfTwo,
  'the acceptance came back from an active partner': acceptanceCameBack,
  'the partnership is suspended': suspended,
  'set aside': setAside,
  'closed as a duplicate': duplicate,
  'closed without prejudice': lapsed,
  'the letter was withdrawn': letterWithdrawn,
  'not approved': notApproved,
  'the partnership was ended': partnershipEnded,
  'the partner withdrew': partnerWithdrew,
};
