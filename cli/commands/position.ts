// A seat speaks in a review by silence (SC-1, SC-2). In: the seat and its take. Out: `assent position CASE …`.
import { Option } from 'commander';
import { refuse } from '../../domain/errors.ts';
import { takes, type Take } from '../../domain/positions.ts';
import type { AddCommands } from '../command.ts';
import { given } from '../options.ts';
import { request } from '../request.ts';

interface PositionOptions {
  seat: string;
  take: Take;
  reason?: string;
  part?: string;
  remedy?: string;
}

export const addPosition: AddCommands = (program, does) => {
  program
    .command('position <case>')
    .description('take a position as a seat of the committee; an objection blocks')
    .requiredOption('--seat <id>', 'the seat that speaks')
    .addOption(new Option('--take <take>', 'what it says').choices(takes).makeOptionMandatory())
    .option('--reason <text>', 'why; needed for objection, abstain, recuse and question')
    .option('--part <text>', 'with an objection: the part of the letter or report that it concerns')
    .option('--remedy <text>', 'with an objection: what would remove it')
    .action(
      does<[string], PositionOptions>((visit, [caseId], options) => {
        const { seat, take, reason, part, remedy } = options;
        if (take !== 'objection') {
          if (part !== undefined || remedy !== undefined)
            throw refuse('usage', '--part and --remedy belong to an objection: --take objection.');
          return request(
            visit,
            caseId,
            { type: 'position.taken', seat, take, ...given('reason', reason) },
            seat,
          );
        }
        if (reason === undefined)
          throw refuse(
            'position.reasonMissing',
            'Say why: a seat that objects gives a reason, with --reason.',
            'SC-2',
          );
        const details = { ...given('part', part), ...given('remedy', remedy) };
        return request(visit, caseId, { type: 'objection.raised', seat, reason, ...details }, seat);
      }),
    );
};
