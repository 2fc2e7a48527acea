// Mails in the language and on the clock of whoever reads them. In: a contact who reads French in Paris, an office that reads
// Spanish. Out: what the relay took.
import type { Activities } from '../../activities/index.ts';
import { loadRoster } from '../../register/rosters.ts';
import type { Register } from '../../register/open.ts';
import { flagsOf } from '../../domain/flags.ts';
import type { Effect } from '../../machines/effects.ts';
import { activitiesOver, furnishedRegister } from './installation.ts';
import type { Relay } from './relay.ts';
import { at, batchOf, closesAt, committee, contact, letter } from './worldBank.ts';

const french = { ...contact, language: 'fr' as const, zone: 'Europe/Paris' };

let register: Register;
let activities: Activities;
let relay: Relay;

beforeAll(async () => {
  register = await furnishedRegister();
  ({ activities, relay } = await activitiesOver(register));
});
beforeEach(() => {
  relay.taken.length = 0;
});

const carryOut = (effect: Effect) => activities.carryOutPartnership(batchOf([effect]));
const mailTo = (address: string) => {
  const taken = relay.taken.find(({ to }) => to[0] === address);
  if (taken === undefined) throw new Error(`no mail to ${address}`);
  return taken.mail;
};

test('a contact who reads French is written to in French, on the clock of Paris with UTC beside it', async () => {
  await carryOut({
    type: 'returnLetter',
    params: { to: french, missing: ['LOI-3'], unsigned: false, note: 'Un mot.', lapsesAt: closesAt },
  });
  const { subject, text = '', html = '' } = mailTo(contact.email);
  expect(subject).toBe('Votre lettre d’intention est à réviser : The World Bank');
  expect(text).toContain('- LOI-3\u00A0: La lettre engage l’organisation');
  expect(text).toContain('mercredi 9 décembre 2026, 12:59:59 (UTC+1) = 11:59:59 UTC');
  expect(text).toContain('Répondez sur votre page\u00A0:\nhttps://register.example.org/my/world-bank');
  expect(html).toContain('<html lang="fr">');
});

test('what is noted on a letter is told to each in the own language, whatever is recorded', async () => {
  const arrival = {
    receivedAt: at,
    channel: 'form' as const,
    recordedBy: 'contact' as const,
    version: 'first' as const,
    follows: null,
  };
  await carryOut({
    type: 'sendReceipt',
    params: { to: french, missing: [], flags: flagsOf(letter), arrival },
  });
  expect(mailTo(contact.email).text).toContain('La lettre n’est pas signée');
  expect(mailTo('desk@su.example.org').text).toContain('The letter is not signed');
});

test('a case that lapses says why in the language of the contact; a reason that somebody wrote stays as written', async () => {
  const lapsed = { to: french, outcome: 'lapsed' as const, reason: 'The letter did not meet LOI-3.' };
  await carryOut({ type: 'tellApplicant', params: { ...lapsed, lacked: ['LOI-3'] } });
  expect(mailTo(contact.email).text).toContain('La lettre ne satisfaisait pas à LOI-3');
  relay.taken.length = 0;
  const withdrawn = { ...lapsed, outcome: 'withdrawn' as const, reason: 'Our board has changed its plans.' };
  await carryOut({ type: 'tellApplicant', params: withdrawn });
  expect(mailTo(contact.email).text).toContain('> Our board has changed its plans.');
});

test('the Support Unit is written to in the language that its office reads', async () => {
  const offices = committee.offices.map((office) =>
    office.role === 'supportUnit' ? { ...office, language: 'es' as const, zone: 'America/Lima' } : office,
  );
  await loadRoster(register, { ...committee, offices }, at);
  await carryOut({
    type: 'assignTask',
    params: { to: 'supportUnit', task: { what: 'reportMissing', year: 2 } },
  });
  const { text = '', to } = mailTo('desk@su.example.org');
  expect(to?.[0]?.name).toBe('Unidad de Apoyo');
  expect(text).toMatch(/^Estimada oficina \(Unidad de Apoyo\):/u);
});
