// A seat speaks in a review by silence (SC-1, SC-2). In: the seat and its take. Out: `assent position CASE …`, in full
// `assent position take CASE …`, and `assent position reaffirm CASE`.
import { Option } from 'commander';
import { refuse } from '../../domain/errors.ts';
import { takes, type Take } from '../../domain/positions.ts';
import type { PartnershipRequest } from '../../machines/events.ts';
import type { AddCommands } from '../command.ts';
import { given } from '../options.ts';
import { groupOf } from '../group.ts';
import { request } from '../request.ts';

interface PositionOptions {
  seat: string;
  take: Take | 'question';
  reason?: string;
  part?: string;
  remedy?: string;
  attributable?: true;
}

export const addPosition: AddCommands = (program, does) => {
  const position = groupOf(program, 'position', 'a seat of the committee answers a notice');

  const take = position
    .command('take <case>', { isDefault: true })
    .description('take a position as a seat of the committee, or ask a question; an objection blocks')
    .requiredOption('--seat <id>', 'the seat that speaks')
    .addOption(
      new Option('--take <take>', 'what it says; a question is no position')
        .choices([...takes, 'question'])
        .makeOptionMandatory(),
    )
    .option('--reason <text>', 'why; needed for objection, abstain and recuse; the question itself')
    .option('--part <text>', 'with an objection: the part of the letter or report that it concerns')
    .option('--remedy <text>', 'with an objection: what would remove it')
    .option('--attributable', 'with an objection: name the seat when it is published with the outcome')
    .action(
      does<[string], PositionOptions>((visit, [caseId], options) =>
        request(visit, caseId, requestOf(options), options.seat),
      ),
    );
  position.addHelpText('after', '\n"take" may be left out, as in assent position CASE:\n');
  position.on('afterHelp', ({ error }: { error: boolean }) => take.outputHelp({ error }));

  position
    .command('reaffirm <case>')
    .description('say that the seat’s position still stands after the letter has changed')
    .requiredOption('--seat <id>', 'the seat whose position it is')
    .action(
      does<[string], { seat: string }>((visit, [caseId], { seat }) =>
        request(visit, caseId, { type: 'position.reaffirmed', seat }, seat),
      ),
    );
};

/** @throws Refused `usage`, `position.reasonMissing`; whether a position needs a reason is the machine's to say */
function requestOf({ seat, take, reason, part, remedy, attributable }: PositionOptions): PartnershipRequest {
  if (take !== 'objection' && (part ?? remedy ?? attributable) !== undefined) {
    throw refuse('usage', '--part, --remedy and --attributable belong to an objection: --take objection.');
  }
  if (take === 'question') {
    if (reason === undefined) throw refuse('usage', 'Say what the seat asks, with --reason.');
    return { type: 'question.asked', seat, question: reason };
  }
  if (take !== 'objection') return { type: 'position.taken', seat, take, ...given('reason', reason) };
  if (reason === undefined) {
    const message = 'Say why: a seat that objects gives a reason, with --reason.';
    throw refuse('position.reasonMissing', message, 'SC-2');
  }
  const details = { ...given('part', part), ...given('remedy', remedy) };
  return { type: 'objection.raised', seat, reason, ...details, attributable: attributable ?? false };
}
