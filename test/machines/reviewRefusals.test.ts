// What a person is told when something is not possible in a review by silence: the code, the sentence, the clause.
// In: acts that the rules do not permit. Out: each refusal word by word.
import { expectRefusal } from './model/expectRefusal.ts';
import * as people from './model/people.ts';
import {
  civilSocietyChair,
  complete,
  contact,
  decision,
  governmentChair,
  seatActor,
  supportUnit,
} from './model/people.ts';
import * as situations from './model/situations.ts';
import type { Walk } from './model/walk.ts';

const reason = 'A reason that people can read.';

describe('the review', () => {
  test('only a seat of the frozen roster is asked', () => {
    const walk = situations.openForObjections();
    expectRefusal(
      walk,
      walk.refusal('position.taken', seatActor('sweden'), { seat: 'sweden', take: 'support' }),
      'seat.notAsked',
      '"sweden" is not a seat of this review. The roster was frozen at 2026-03-02T11:01:00.000Z.',
      'SC-1',
    );
  });

  test.each(['abstain', 'recuse'] as const)('a seat that answers "%s" says why', (take) => {
    const walk = situations.openForObjections();
    expectRefusal(
      walk,
      walk.refusal('position.taken', seatActor('brazil'), { seat: 'brazil', take }),
      'position.reasonMissing',
      `Say why: a seat that answers "${take}" gives a reason.`,
      'SC-1',
    );
  });

  test('a seat whose objection stands withdraws it before it says anything else', () => {
    const walk = situations.objectionStanding();
    const message = 'The seat brazil has an objection that stands. Withdraw it in writing first.';
    const position = walk.refusal('position.taken', seatActor('brazil'), { seat: 'brazil', take: 'support' });
    expectRefusal(walk, position, 'objection.stands', message, 'SC-2');
    const again = walk.refusal('objection.raised', seatActor('brazil'), {
      seat: 'brazil',
      reason,
      attributable: false,
    });
    expectRefusal(walk, again, 'objection.stands', message, 'SC-2');
  });

  test('there is nothing to withdraw or to confirm where a seat does not object', () => {
    const walk = situations.objectionStanding();
    const message = 'The seat norway has no objection that stands.';
    const refusals = [
      walk.refusal('objection.withdrawn', seatActor('norway'), { seat: 'norway', reason }),
      walk.refusal('objection.confirmed', seatActor('norway'), { seat: 'norway', reason }),
    ];
    for (const refusal of refusals) expectRefusal(walk, refusal, 'objection.none', message, 'SC-2');
  });

  test('a position from before the letter changed is confirmed only where there is one', () => {
    const walk = situations.substantive();
    expectRefusal(
      walk,
      walk.refusal('position.reaffirmed', seatActor('norway'), { seat: 'norway' }),
      'position.notStale',
      'The seat norway has no position from before the letter changed, so there is none to confirm; take a position.',
      'SC-1',
    );
  });

  test('only a question that was asked is answered', () => {
    const walk = situations.questioned();
    expectRefusal(
      walk,
      walk.refusal('question.answered', contact, { question: 2, answer: 'Yes.' }),
      'question.unknown',
      'There is no question 2 in this review; 1 were asked.',
      'SC-1',
    );
  });

  test('a notice is acknowledged once, and not after the close', () => {
    const acknowledge = (walk: Walk, seat: string) =>
      walk.refusal('notice.acknowledged', seatActor(seat), { seat });
    const open = situations.takenUp();
    expectRefusal(
      open,
      acknowledge(open, 'norway'),
      'notice.acknowledgedAlready',
      'The seat norway has said already that it has read the notice.',
      'SC-1',
    );
    const closed = situations.unreachedAtTheClose();
    expectRefusal(
      closed,
      acknowledge(closed, 'norway'),
      'window.closed',
      'The window closed at 2026-03-14T11:59:59.000Z; from that instant on this does not count any more.',
      'SC-2',
    );
  });

  test('a seat that has its holder already is not handed over', () => {
    const walk = situations.openForObjections();
    const norway = people.seats.find((seat) => seat.id === 'norway') ?? people.seats[0];
    if (norway === undefined) throw new Error('no seats');
    const { holder, email } = norway;
    expectRefusal(
      walk,
      walk.refusal('seat.handedOver', supportUnit, { seat: 'norway', holder, email }),
      'seat.sameHolder',
      'The seat norway has this holder, mailbox and delegate in this review already; nothing was recorded.',
      'SC-1',
    );
  });

  test('notices of an earlier round say nothing of this one', () => {
    const walk = situations.substantive();
    expectRefusal(
      walk,
      walk.refusal(
        'successorNotice.sent',
        { role: 'post', id: 'post' },
        { round: 1, delivered: ['norway'], undelivered: [] },
      ),
      'notices.ofAnotherRound',
      'This is about the notices of another round; the review is at round 2.',
      'SC-1',
    );
  });
});

describe('the window', () => {
  const put = { workingDays: 5, reason };

  test('the Co-Chairs put the close off twice, each time within bounds', () => {
    const walk = situations.takenUp();
    expectRefusal(
      walk,
      walk.refusal('window.extended', governmentChair, { workingDays: 21, reason }),
      'deferral.tooLong',
      'The Co-Chairs can put the close off by 20 working days at most.',
      'SC-1',
    );
    walk.act('window.extended', governmentChair, put).act('window.extended', governmentChair, put);
    expectRefusal(
      walk,
      walk.refusal('window.paused', civilSocietyChair, put),
      'deferral.needsDecision',
      'This review was put off 2 times already. Once more takes a recorded decision of the committee: enter it with the ruling "extend".',
      'SC-1',
    );
  });

  test('it closes early only with every seat, and not before 72 hours', () => {
    const walk = situations.takenUp();
    expectRefusal(
      walk,
      walk.refusal('window.closedEarly', supportUnit, {}),
      'window.seatsSilent',
      'A window closes early only when every seat has taken a position. Still silent: brazil, norway, fundar.',
      'SC-2',
    );
    for (const seat of ['brazil', 'norway', 'fundar'])
      walk.act('position.taken', seatActor(seat), { seat, take: 'support' });
    expectRefusal(
      walk,
      walk.refusal('window.closedEarly', supportUnit, {}),
      'window.tooEarly',
      'A window stays open for 72 hours at least: it can close from 2026-03-05T11:02:00.000Z on.',
      'SC-2',
    );
  });

  test('silence does not approve where a constituency is recused', () => {
    const walk = situations.constituencyRecused();
    expectRefusal(
      walk,
      walk.refusal('silence.accepted', governmentChair, { reason }),
      'silence.constituencyRecused',
      'Every civil-society seat is recused, so silence cannot approve. It takes a recorded decision of the committee: enter it with the ruling "approve" or "decline".',
      'SC-2',
    );
  });
});

describe('a decision of the committee', () => {
  test('is entered by one office and confirmed by another', () => {
    const walk = situations.overruling();
    expectRefusal(
      walk,
      walk.refusal('decision.confirmed', supportUnit, {}),
      'decision.sameOffice',
      'This decision was entered by support-unit (Support Unit); another office confirms it.',
      'SC-2',
    );
    expectRefusal(
      walk,
      walk.refusal('decision.entered', civilSocietyChair, {
        ruling: { do: 'overrule', seat: 'brazil' },
        decision,
      }),
      'decision.pending',
      'A decision of the committee, entered by support-unit, waits to be confirmed or discarded first.',
      'SC-2',
    );
  });

  test('cannot be confirmed where none was entered', () => {
    const walk = situations.objectionStanding();
    expectRefusal(
      walk,
      walk.refusal('decision.confirmed', governmentChair, {}),
      'decision.none',
      'No decision of the committee waits to be confirmed; enter one first.',
      'SC-2',
    );
  });

  test('fits the review, when it is entered and when it is confirmed', () => {
    const walk = situations.objectionStanding();
    expectRefusal(
      walk,
      walk.refusal('decision.entered', supportUnit, {
        ruling: { do: 'overrule', seat: 'norway' },
        decision,
      }),
      'decision.doesNotFit',
      'This decision does not fit the review: the seat norway has no objection that stands.',
      'SC-2',
    );
    const outdated = situations
      .overruling()
      .act('objection.withdrawn', seatActor('brazil'), { seat: 'brazil' });
    expectRefusal(
      outdated,
      outdated.refusal('decision.confirmed', governmentChair, {}),
      'decision.doesNotFit',
      'The decision that was entered does not fit the review any more: the seat brazil has no objection that stands. Discard it.',
      'SC-2',
    );
  });

  test.each([
    [{ do: 'approve' } as const, 'the window has not closed, so silence may still decide'],
    [{ do: 'decline' } as const, 'the window has not closed, so silence may still decide'],
    [{ do: 'extend', workingDays: 5 } as const, 'no window is running'],
  ])('%j does not fit while an objection stands', (ruling, why) => {
    const refusal = situations
      .objectionStanding()
      .refusal('decision.entered', supportUnit, { ruling, decision });
    expect(refusal?.message).toBe(`This decision does not fit the review: ${why}.`);
  });

  test('a yearly review is decided in its own way', () => {
    const refusal = situations.yearlyObjection().refusal('decision.entered', supportUnit, {
      ruling: { do: 'uphold', seat: 'brazil' },
      decision,
    });
    expect(refusal?.message).toContain('a yearly review is decided with "review decide"');
  });
});

describe('late objections', () => {
  test('a seat that has none takes none back', () => {
    const walk = situations.held();
    expectRefusal(
      walk,
      walk.refusal('objection.withdrawn', seatActor('brazil'), { seat: 'brazil' }),
      'objection.none',
      'The seat brazil has no late objection that holds the acceptance.',
      'SC-2',
    );
  });

  test('a seat that waits for the committee already does not object again', () => {
    const walk = situations.specialReview();
    expectRefusal(
      walk,
      walk.refusal('objection.raised', seatActor('norway'), { seat: 'norway', reason, attributable: false }),
      'objection.stands',
      'The seat norway has an objection that waits for the committee already. Withdraw it in writing first.',
      'SC-6',
    );
  });

  test('the office of a seat decides nothing about the objection of that seat', () => {
    const walk = situations.objectionStanding();
    expectRefusal(
      walk,
      walk.refusal('decision.entered', governmentChair, {
        ruling: { do: 'overrule', seat: 'brazil' },
        decision,
      }),
      'decision.ownObjection',
      'co-chair-government is held by the seat whose objection this decision is about; another office enters and confirms it.',
      'SC-2',
    );
  });
});

describe('a letter that changes under review', () => {
  const version = { ...complete, nature: 'substantive' as const, summary: reason };
  const other = { ...complete.document, hash: '1'.repeat(64) };

  test('waits until the notices are out', () => {
    const walk = situations.noticesGoingOut();
    expectRefusal(
      walk,
      walk.refusal('letter.amended', supportUnit, { ...version, document: other }),
      'notices.stillGoingOut',
      'The notices of this round are still going out. Wait until the window is open, then ask again.',
      'SC-1',
    );
  });

  test('stays complete', () => {
    const walk = situations.takenUp();
    const letter = { ...people.incomplete.letter, organization: complete.letter.organization };
    const refusal = walk.refusal('letter.amended', supportUnit, { ...version, letter, document: other });
    expect(refusal).toMatchObject({ code: 'letter.incomplete', clause: 'LOI-4' });
    expect(refusal?.message).toContain('The new version does not meet PR-6');
  });

  test('changes in form only while every seat could still contest that', () => {
    const walk = situations.takenUp().until('reminder.due').until('reminder.due').until('reminder.due');
    expectRefusal(
      walk,
      walk.refusal('letter.amended', supportUnit, { ...version, nature: 'editorial', document: other }),
      'amendment.tooLateToContest',
      'Less than 72 hours are left in which a seat could contest that the change is editorial. Extend the window first, or record the change as substantive.',
      'SC-1',
    );
  });

  test('is contested only where it is said to have changed in form', () => {
    const walk = situations.takenUp();
    expectRefusal(
      walk,
      walk.refusal('amendment.contested', seatActor('norway'), { seat: 'norway', reason }),
      'amendment.none',
      'There is no editorial change of the letter that could be contested.',
      'SC-1',
    );
  });
});
