// The one contact of the organization changes (G1-1), at any time while the case is not over: the contact hands over itself, or the
// Support Unit records it. In: who follows. Out: the transition that the stages with a contact take in; both contacts are told.
import { assign } from 'xstate';
import { readingOf } from '../../domain/language.ts';
import { contactOf } from '../contactOf.ts';
import type { PartnershipContext } from '../context.ts';
import type { AskedOfContact } from '../effects.ts';
import type { EventOf } from '../events.ts';
import { demand, partnershipSetup } from '../setup.ts';

/** The letter with exactly the new contact. A language that is not said is that of the letter, as for every contact. */
function withContact({ letter }: PartnershipContext, event: EventOf<'contact.handedOver'>) {
  const { office, email } = event;
  return letter === null ? {} : { letter: { ...letter, contacts: [{ office, email, ...readingOf(event) }] } };
}

function askedOf({ returned, report, review }: PartnershipContext): AskedOfContact[] {
  const isReportAwaited = report !== null && report.text === null && review === null;
  const isUnanswered = review?.questions.some(({ answers }) => answers.length === 0) ?? false;
  return [
    ...(returned === null ? [] : [{ what: 'mendedLetter' as const, until: returned.lapsesAt }]),
    ...(isReportAwaited ? [{ what: 'yearlyReport' as const, until: report.dueAt }] : []),
    ...(isUnanswered ? [{ what: 'answer' as const }] : []),
  ];
}

export const contactHandsOver = partnershipSetup.createStateConfig({
  on: {
    'contact.handedOver': {
      guard: demand('contactChanges', 'handOverIsConfirmed'),
      description: 'The one contact of the organization changes; the new one and the one before are told.',
      meta: { by: ['contact', 'supportUnit'], clause: 'G1-1' },
      actions: [
        {
          type: 'tellPartner',
          params: ({ context, event }) => ({
            to: contactOf(context),
            news: {
              what: 'contactHandedOver' as const,
              by: event.by.role,
              successor: event.office,
              reason: event.reason ?? null,
            },
          }),
        },
        assign(({ context, event }) => withContact(context, event)),
        {
          type: 'tellPartner',
          params: ({ context, event }) => ({
            to: contactOf(context),
            news: { what: 'contactTakenOver' as const, by: event.by.role, asked: askedOf(context) },
          }),
        },
      ],
    },
  },
}).on;
