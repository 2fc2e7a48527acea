// A new holder in the middle of a case (SC-1, SC-3): the seat or the office stays, the person changes; and a new contact (G1-1). In: the
// words. Out: `assent seat`, `office` and `contact hand-over`; loading a roster usually sends the first two for every open case.
import { InvalidArgumentError, Option, type Command } from 'commander';
import { languages, readingOf, type Language } from '../../domain/language.ts';
import type { Delegate } from '../../domain/roster.ts';
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { request } from '../request.ts';

interface Successor {
  holder: string;
  email: string;
}

interface NewContact {
  office: string;
  email: string;
  language?: Language;
  zone?: string;
  reason?: string;
}

const withSuccessor = (command: Command) =>
  command
    .requiredOption('--holder <name>', 'who holds it from now on')
    .requiredOption('--email <address>', 'where the new holder is reached');

export const addHandOver: AddCommands = (program, does) => {
  withSuccessor(
    groupOf(program, 'seat', 'a seat changes hands in the middle of a case')
      .command('hand-over <case>')
      .description('name the new holder of a seat in an open case; positions stay with the seat')
      .requiredOption('--seat <id>', 'the seat')
      .option(
        '--delegate <id|name|email|from|until>',
        'who may speak for the seat from one day to another; nobody without it',
        delegateIn,
      ),
  ).action(
    does<[string], Successor & { seat: string; delegate?: Delegate }>((visit, [caseId], options) => {
      const { seat, holder, email, delegate } = options;
      const handedOver = { type: 'seat.handedOver' as const, seat, holder, email };
      return request(visit, caseId, delegate === undefined ? handedOver : { ...handedOver, delegate });
    }),
  );

  withSuccessor(
    groupOf(program, 'office', 'an office changes hands in the middle of a case')
      .command('hand-over <case>')
      .description('name the new holder of a Co-Chair’s office in an open case; the office signs')
      .requiredOption('--office <id>', 'the office'),
  ).action(
    does<[string], Successor & { office: string }>((visit, [caseId], { office, holder, email }) =>
      request(visit, caseId, { type: 'office.handedOver', office, holder, email }),
    ),
  );

  groupOf(program, 'contact', 'the one contact of an organization changes')
    .command('hand-over <case>')
    .description('name the new contact of the organization; both the new one and the one before are told')
    .requiredOption('--office <name>', 'the office or the person who is the contact from now on')
    .requiredOption('--email <address>', 'where the new contact is reached')
    .addOption(new Option('--language <code>', 'how the new contact reads').choices(languages))
    .option('--zone <zone>', 'the new contact’s time zone, such as America/Lima')
    .option('--reason <text>', 'who confirmed it; needed where the contact does not hand over itself')
    .action(
      does<[string], NewContact>((visit, [caseId], options) => {
        const { office, email, reason } = options;
        const why = reason === undefined ? {} : { reason };
        const handedOver = {
          type: 'contact.handedOver' as const,
          office,
          email,
          ...readingOf(options),
          ...why,
        };
        return request(visit, caseId, handedOver);
      }),
    );
};

function delegateIn(typed: string): Delegate {
  const [id, holder, email, from, until, ...others] = typed.split('|').map((part) => part.trim());
  if (id && holder && email && from && until && others.length === 0)
    return { id, holder, email, from, until };
  throw new InvalidArgumentError(
    'Write it as "id|name|email|from|until", such as "brazil-deputy|A. Silva|silva@example.org|2026-07-01|2026-07-31".',
  );
}
