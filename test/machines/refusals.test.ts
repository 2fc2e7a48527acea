// What a person is told when something is not possible: the code, the sentence, the clause, and what is possible instead.
// In: acts that the rules do not permit. Out: each refusal word by word; a rule that no refusal exercises fails the last test.
import { allowed } from '../../machines/engine/allowed.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { rules } from '../../machines/rules/index.ts';
import { alphabet } from './model/alphabet.ts';
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

const told = new Set<string>();

/** Expects the refusal, and that it names exactly what is possible now. */
function expectRefusal(
  walk: Walk,
  refusal: ReturnType<Walk['refusal']>,
  code: string,
  message: string,
  clause?: string,
) {
  told.add(refusal?.code ?? '');
  expect({ code: refusal?.code, message: refusal?.message, clause: refusal?.clause }).toEqual({
    code,
    message,
    clause,
  });
  expect(refusal?.allowed).toEqual(allowed(kit, walk.snapshot));
}

const reason = 'A reason that people can read.';

describe('whoever it is that asks', () => {
  test('an event of another stage is refused with what is possible instead, and by whom', () => {
    const walk = situations.openForObjections();
    expectRefusal(
      walk,
      walk.refusal('acceptance.signed', governmentChair, { office: governmentChair.id }),
      'event.notPossible',
      '"acceptance.signed" is not possible while the case is at "Letter of intent: open for objections". Possible now: position.taken (Steering Committee seat), objection.raised (Steering Committee seat), letter.withdrawn (organization\'s contact or Support Unit).',
    );
  });

  test('where only the system can go on, the refusal says so', () => {
    const walk = situations.drafting();
    expectRefusal(
      walk,
      walk.refusal('letter.withdrawn', contact, { reason }),
      'event.notPossible',
      '"letter.withdrawn" is not possible while the case is at "Acceptance being drafted". Possible now: nothing that people do.',
    );
  });

  test('a case that has ended takes nothing', () => {
    const walk = situations.notApproved();
    expectRefusal(
      walk,
      walk.refusal('letter.submitted', supportUnit, complete),
      'case.over',
      'The case has ended ("Not approved"); nothing more can happen in it.',
    );
  });

  test('what the clock and the post report cannot be said by a person', () => {
    const walk = situations.openForObjections();
    expectRefusal(
      walk,
      walk.refusal('window.closed', supportUnit, {}),
      'role.notPermitted',
      '"window.closed" is for the clock; you act as Support Unit (support-unit).',
      'SC-2',
    );
  });
});

describe('roles', () => {
  test('the contact cannot declare its own letter complete', () => {
    const walk = situations.received();
    expectRefusal(
      walk,
      walk.refusal('letter.declaredComplete', contact, {}),
      'role.notPermitted',
      '"letter.declaredComplete" is for the Support Unit; you act as organization\'s contact (contact).',
      'SC-1',
    );
  });

  test('the Support Unit cannot take a position for a seat', () => {
    const walk = situations.openForObjections();
    expectRefusal(
      walk,
      walk.refusal('position.taken', supportUnit, { seat: 'brazil', take: 'support' }),
      'role.notPermitted',
      '"position.taken" is for the Steering Committee seat; you act as Support Unit (support-unit).',
      'SC-1',
    );
  });

  test('a seat cannot decide for the committee', () => {
    const walk = situations.objectionStanding();
    expectRefusal(
      walk,
      walk.refusal('objection.overruled', seatActor('norway'), { seat: 'brazil', decision }),
      'role.notPermitted',
      '"objection.overruled" is for the Support Unit; you act as Steering Committee seat (norway).',
      'SC-2',
    );
  });

  test('a seat speaks for itself, and an office signs for itself', () => {
    const open = situations.openForObjections();
    expectRefusal(
      open,
      open.refusal('objection.raised', seatActor('norway'), { seat: 'brazil', reason }),
      'role.speaksForItself',
      'Each seat speaks for itself: norway cannot act for brazil.',
      'SC-2',
    );
    const signing = situations.awaitingSignatures();
    expectRefusal(
      signing,
      signing.refusal('acceptance.signed', governmentChair, { office: civilSocietyChair.id }),
      'role.speaksForItself',
      'Each office speaks for itself: co-chair-government cannot act for co-chair-civil-society.',
      'SC-3',
    );
  });

  test.each(Object.entries(situations.situations))(
    '%s: nobody acts outside their role',
    (_name, situation) => {
      const walk = situation();
      const actors = [
        supportUnit,
        contact,
        governmentChair,
        seatActor('brazil'),
        { role: 'networkingMechanism' as const, id: 'networking-mechanism' },
      ];
      for (const { event, by } of allowed(kit, walk.snapshot)) {
        for (const actor of actors.filter((one) => !by.includes(one.role))) {
          const refusal = walk.refusal(event as 'review.opened', actor, {});
          expect({ event, as: actor.role, code: refusal?.code }).toEqual({
            event,
            as: actor.role,
            code: 'role.notPermitted',
          });
        }
      }
    },
  );
});

describe('the letter', () => {
  test('an incomplete letter cannot be declared complete', () => {
    const walk = situations.receivedIncomplete();
    expectRefusal(
      walk,
      walk.refusal('letter.declaredComplete', supportUnit, {}),
      'letter.incomplete',
      'The letter cannot be declared complete: it does not meet PR-6. Return it with what is missing.',
      'PR-6',
    );
    expect(allowed(kit, walk.snapshot).map((one) => one.event)).not.toContain('letter.declaredComplete');
  });

  test('a letter that is not from a multilateral body neither', () => {
    const walk = situations.receivedFromCompany();
    expectRefusal(
      walk,
      walk.refusal('letter.declaredComplete', supportUnit, {}),
      'letter.notMultilateral',
      'The letter does not come from a multilateral body, so it cannot be declared complete; set it aside.',
      'LOI-1',
    );
  });

  test('a complete letter is not returned', () => {
    const walk = situations.received();
    expectRefusal(
      walk,
      walk.refusal('letter.returned', supportUnit, {}),
      'letter.complete',
      'The letter lacks nothing, so there is nothing to return it for; declare it complete.',
      'LOI-4',
    );
  });

  test('a letter that names nobody to write to is not taken in', () => {
    const walk = situations.awaited();
    const letter = { ...complete.letter, contacts: [] };
    expectRefusal(
      walk,
      walk.refusal('letter.submitted', supportUnit, { ...complete, letter }),
      'letter.noContact',
      'The letter names nobody to write to, so nobody could be told what becomes of it. Record the address that it came from as its contact.',
      'G1-1',
    );
  });

  test('a letter from the future is not taken in', () => {
    const walk = situations.awaited();
    const letter = { ...complete.letter, receivedAt: '2030-01-01T00:00:00.000Z' };
    expectRefusal(
      walk,
      walk.refusal('letter.submitted', supportUnit, { ...complete, letter }),
      'letter.receivedInFuture',
      'The letter is said to have been received at 2030-01-01T00:00:00.000Z, which is still to come (it is now 2026-03-02T10:00:00.000Z). Correct receivedAt.',
      'LOI-1',
    );
  });

  test('the same letter again is not a new one', () => {
    const walk = situations.returned();
    expectRefusal(
      walk,
      walk.refusal('letter.resubmitted', contact, people.incomplete),
      'letter.unchanged',
      'This is the same letter, byte for byte, as the one already in the case; nothing was recorded.',
      'LOI-1',
    );
  });

  test('a letter of another organization opens another case', () => {
    const walk = situations.returned();
    expectRefusal(
      walk,
      walk.refusal('letter.resubmitted', contact, complete),
      'letter.otherOrganization',
      'This is the case of Community of Coastal States; a letter of Inter-Regional Development Bank opens a case of its own.',
      'LOI-1',
    );
  });
});

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

  test.each(['abstain', 'recuse', 'question'] as const)('a seat that answers "%s" says why', (take) => {
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
    const again = walk.refusal('objection.raised', seatActor('brazil'), { seat: 'brazil', reason });
    expectRefusal(walk, again, 'objection.stands', message, 'SC-2');
  });

  test('there is nothing to withdraw, overrule or uphold where a seat does not object', () => {
    const walk = situations.objectionStanding();
    const message = 'The seat norway has no objection that stands.';
    const refusals = [
      walk.refusal('objection.withdrawn', seatActor('norway'), { seat: 'norway', reason }),
      walk.refusal('objection.overruled', supportUnit, { seat: 'norway', decision }),
      walk.refusal('objection.upheld', supportUnit, { seat: 'norway', decision }),
    ];
    for (const refusal of refusals) expectRefusal(walk, refusal, 'objection.none', message, 'SC-2');
  });
});

describe('the acceptance', () => {
  test('an office that does not sign this letter cannot', () => {
    const walk = situations.awaitingSignatures();
    const office = 'co-chair-of-last-year';
    expectRefusal(
      walk,
      walk.refusal('acceptance.signed', { role: 'coChair', id: office }, { office }),
      'office.doesNotSign',
      'The office "co-chair-of-last-year" does not sign this letter; it is for co-chair-government and co-chair-civil-society to sign.',
      'SC-3',
    );
  });

  test('an office signs once', () => {
    const walk = situations.oneSignature();
    expectRefusal(
      walk,
      walk.refusal('acceptance.signed', governmentChair, { office: governmentChair.id }),
      'acceptance.alreadySigned',
      'The office co-chair-government has signed already, at 2026-03-14T13:00:59.000Z.',
      'SC-3',
    );
  });
});

describe('the partnership', () => {
  test('a withdrawal is announced once', () => {
    const walk = situations.withdrawing();
    expectRefusal(
      walk,
      walk.refusal('withdrawal.announced', contact, { reason }),
      'withdrawal.announcedAlready',
      'The withdrawal was announced already; it takes effect at 2026-03-17T15:02:59.000Z.',
      'G1-1',
    );
  });

  test('and revoked only while it runs', () => {
    const walk = situations.active();
    expectRefusal(
      walk,
      walk.refusal('withdrawal.revoked', contact, {}),
      'withdrawal.none',
      'No withdrawal is under way, so there is none to revoke.',
      'G1-1',
    );
  });

  test('conditions are named', () => {
    const walk = situations.yearlyObjection();
    expectRefusal(
      walk,
      walk.refusal('review.decided', supportUnit, {
        outcome: 'continueWithConditions',
        conditions: [],
        decision,
      }),
      'review.conditionsMissing',
      'Name the conditions: each with its text, its owner and the date by which it is due.',
      'SC-6',
    );
  });
});

test('every rule that can refuse is refused by somebody above', () => {
  const sources = Object.values(rules).map((rule) => ('otherwise' in rule ? String(rule.otherwise) : ''));
  const named = sources.flatMap((source) => [...source.matchAll(/['"]([a-z]+\.[a-zA-Z]+)['"]/g)]);
  const events = new Set(alphabet.map((one) => one.name.split(' ')[0]));
  const codes = named.map((match) => match[1] ?? '').filter((code) => !events.has(code));
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !told.has(code))).toEqual([]);
});
