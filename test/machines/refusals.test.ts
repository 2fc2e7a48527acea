// What a person is told when something is not possible: the code, the sentence, the clause, and what is possible instead.
// In: acts that the rules do not permit. Out: each refusal word by word; a rule that no refusal exercises fails the last test.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowed } from '../../machines/engine/allowed.ts';
import { partnershipKit as kit } from '../../machines/kit.ts';
import { rules } from '../../machines/rules/index.ts';
import { alphabet } from './model/alphabet.ts';
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

const reason = 'A reason that people can read.';

describe('whoever it is that asks', () => {
  test('an event of another stage is refused with what is possible instead, and by whom', () => {
    const walk = situations.openForObjections();
    expectRefusal(
      walk,
      walk.refusal('acceptance.signed', governmentChair, { office: governmentChair.id }),
      'event.notPossible',
      '"acceptance.signed" is not possible while the case is at "Letter of intent: open for objections". Possible now: window.extended (Co-Chair), window.paused (Co-Chair), position.taken (Steering Committee seat), notice.acknowledged (Steering Committee seat), question.asked (Steering Committee seat), objection.raised (Steering Committee seat), seat.handedOver (Support Unit), office.handedOver (Support Unit), decision.entered (Support Unit or Co-Chair), letter.amended (Support Unit), letter.withdrawn (organization\'s contact or Support Unit), contact.handedOver (organization\'s contact or Support Unit).',
    );
  });

  test('where the system has to go on first, the refusal says what remains possible', () => {
    const walk = situations.freezing();
    expectRefusal(
      walk,
      walk.refusal('review.opened', supportUnit, {}),
      'event.notPossible',
      '"review.opened" is not possible while the case is at "Letter of intent: freezing the roster". Possible now: letter.withdrawn (organization\'s contact or Support Unit), contact.handedOver (organization\'s contact or Support Unit).',
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
      walk.refusal('decision.entered', seatActor('norway'), {
        ruling: { do: 'overrule', seat: 'brazil' },
        decision,
      }),
      'role.notPermitted',
      '"decision.entered" is for the Support Unit or the Co-Chair; you act as Steering Committee seat (norway).',
      'SC-2',
    );
  });

  test('a seat speaks for itself, and an office signs for itself', () => {
    const open = situations.openForObjections();
    expectRefusal(
      open,
      open.refusal('objection.raised', seatActor('norway'), { seat: 'brazil', reason, attributable: false }),
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

  test('and it is not returned for what it cannot add', () => {
    const walk = situations.receivedFromCompany();
    expectRefusal(
      walk,
      walk.refusal('letter.returned', supportUnit, {}),
      'letter.notMultilateral',
      'The letter does not come from a multilateral body, and no revision can mend that; set it aside. If the kind of organization is wrong, record the letter again with the right one (letter.resubmitted).',
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

  test('a letter of a multilateral body is not set aside for not coming from one', () => {
    const walk = situations.received();
    expectRefusal(
      walk,
      walk.refusal('letter.setAside', supportUnit, { ground: 'notMultilateral', reason }),
      'letter.isMultilateral',
      'Inter-Regional Development Bank is recorded as multilateral-development-bank, which is a multilateral body, so its letter cannot be set aside for not coming from one. If the kind is wrong, record the letter again with the right one (letter.resubmitted); otherwise give the ground that applies.',
      'LOI-1',
    );
    expect(walk.refusal('letter.setAside', supportUnit, { ground: 'other', reason })).toBeNull();
  });

  test('a complete letter that nobody signed may go back for a signature, or on as it is', () => {
    const walk = situations.receivedUnsigned();
    expect(walk.refusal('letter.returned', supportUnit, {})).toBeNull();
    expect(walk.refusal('letter.declaredComplete', supportUnit, {})).toBeNull();
  });

  test('a mended letter may spell the name of its organization otherwise', () => {
    const walk = situations.returned();
    const { letter } = people.mended;
    const organization = { ...letter.organization, name: 'The Community of Coastal States' };
    const spelled = { ...people.mended, letter: { ...letter, organization } };
    expect(walk.refusal('letter.resubmitted', contact, spelled)).toBeNull();
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

describe('after the acceptance', () => {
  test('an office that has its holder already is not handed over', () => {
    const walk = situations.awaitingSignatures();
    const [{ id, holder, email } = { id: '', holder: '', email: '' }] = people.coChairs;
    expectRefusal(
      walk,
      walk.refusal('office.handedOver', supportUnit, { office: id, holder, email }),
      'office.sameHolder',
      'The office co-chair-government has this holder and mailbox already; nothing was recorded.',
      'SC-3',
    );
  });

  test('only a Co-Chair office of the case changes hands', () => {
    const walk = situations.awaitingSignatures();
    expectRefusal(
      walk,
      walk.refusal('office.handedOver', supportUnit, {
        office: 'treasurer',
        holder: 'Desk',
        email: 'desk@committee.example.org',
      }),
      'office.unknown',
      '"treasurer" is no Co-Chair office of this case, so there is nothing to hand over.',
      'SC-3',
    );
  });

  test('a formal letter that has not come back is not sent again', () => {
    const walk = situations.active();
    expectRefusal(
      walk,
      walk.refusal('acceptance.resent', supportUnit, {}),
      'acceptance.wasDelivered',
      'The formal letter was handed over and has not come back, so it is not sent again.',
      'SC-3',
    );
  });

  test('the seat that opened a special review can withdraw its objection, and no other', () => {
    const walk = situations.specialReview();
    expectRefusal(
      walk,
      walk.refusal('objection.withdrawn', seatActor('brazil'), { seat: 'brazil' }),
      'objection.none',
      'The seat brazil has no objection that a special review is about; those that have are: norway.',
      'SC-6',
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

test('every rule that can refuse is refused by somebody in these tests', () => {
  const sources = Object.values(rules).map((rule) => ('otherwise' in rule ? String(rule.otherwise) : ''));
  const named = sources.flatMap((source) => [...source.matchAll(/['"]([a-z]+\.[a-zA-Z]+)['"]/g)]);
  const events = new Set(alphabet.map((one) => one.name.split(' ')[0]));
  const codes = named.map((match) => match[1] ?? '').filter((code) => !events.has(code));
  const files = ['refusals.test.ts', 'reviewRefusals.test.ts', 'stages/contactHandsOver.test.ts'];
  const told = files.map((file) => readFileSync(join(__dirname, file), 'utf8')).join('\n');
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !told.includes(`'${code}'`))).toEqual([]);
});
