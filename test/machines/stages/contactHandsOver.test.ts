// The one contact of an organization changes (G1-1): who may say so, what is refused, who is told what. In: a case in each stage.
// Out: refusals word by word, and the letters that leave.
import type { PartnershipContext } from '../../../machines/context.ts';
import { allowed } from '../../../machines/engine/allowed.ts';
import { partnershipKit as kit } from '../../../machines/kit.ts';
import { expectRefusal } from '../model/expectRefusal.ts';
import { complete, contact, supportUnit } from '../model/people.ts';
import * as situations from '../model/situations.ts';
import type { Walk } from '../model/walk.ts';

const reason = 'The signatory confirmed it.';
const next = { office: 'Open Governance Desk', email: 'governance@irdb.example.org' };

test('the contact does not hand over to itself', () => {
  const walk = situations.active();
  const [{ office, email } = { office: '', email: '' }] = complete.letter.contacts;
  expectRefusal(
    walk,
    walk.refusal('contact.handedOver', contact, { office, email }),
    'contact.unchanged',
    'The contact has this office and mailbox already; nothing was recorded.',
    'G1-1',
  );
  expect(walk.refusal('contact.handedOver', contact, { ...next, email })).toBeNull();
});

test('the contact hands over by its own word; the Support Unit says who confirmed it', () => {
  const walk = situations.active();
  expect(walk.refusal('contact.handedOver', contact, next)).toBeNull();
  expect(walk.refusal('contact.handedOver', supportUnit, { ...next, reason })).toBeNull();
  expectRefusal(
    walk,
    walk.refusal('contact.handedOver', supportUnit, next),
    'contact.reasonMissing',
    'The contact does not hand over itself, so say in the reason who confirmed the change for the organization, such as the signatory of its letter.',
    'G1-1',
  );
});

test('the contact changes in every stage, until the case is over, and not before there is a letter', () => {
  const withOne = [situations.returned, situations.takenUp, situations.awaitingSignatures, situations.active];
  const possible = (walk: Walk) =>
    allowed(kit, walk.snapshot).some(({ event }) => event === 'contact.handedOver');
  expect(withOne.map((situation) => possible(situation()))).toEqual([true, true, true, true]);
  expect(possible(situations.awaited())).toBe(false);
  expect(possible(situations.received().act('letter.withdrawn', contact, { reason }))).toBe(false);
});

test('the letter then names the new contact alone, and both are told, each what concerns it', () => {
  const walk = situations.returned();
  const before = walk.context.letter?.contacts[0];
  walk.act('contact.handedOver', contact, { ...next, language: 'fr' });
  expect(walk.context.letter?.contacts).toEqual([{ ...next, language: 'fr' }]);
  const told = walk.effects.flatMap(({ type, params }) => (type === 'tellPartner' ? [params] : []));
  expect(told.map(({ to }) => to.email)).toEqual([before?.email, next.email]);
  expect(told.map(({ news }) => news)).toEqual([
    { what: 'contactHandedOver', by: 'contact', successor: next.office, reason: null },
    {
      what: 'contactTakenOver',
      by: 'contact',
      asked: [{ what: 'mendedLetter', until: walk.context.returned?.lapsesAt }],
    },
  ]);
});

test('a new contact is told of the report that is due and of the question that waits, and of nothing that is over', () => {
  const askedIn = (walk: Walk) => {
    walk.act('contact.handedOver', contact, next);
    return walk.effects.flatMap(({ type, params }) =>
      type === 'tellPartner' && params.news.what === 'contactTakenOver' ? params.news.asked : [],
    );
  };
  const due = ({ report }: PartnershipContext) => report?.dueAt;
  const yearly = situations.awaitingReport();
  expect(askedIn(yearly)).toEqual([{ what: 'yearlyReport', until: due(yearly.context) }]);
  expect(askedIn(situations.questioned())).toEqual([{ what: 'answer' }]);
  expect(askedIn(situations.active())).toEqual([]);
});
