// The window of a review by silence, moved by the Co-Chairs before it closes (SC-1). In: the words. Out: `assent window …`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';
import { countIn } from '../options.ts';
import { request } from '../request.ts';

interface DeferralOptions {
  workingDays: number;
  reason: string;
}

export const addWindow: AddCommands = (program, does) => {
  const window = groupOf(program, 'window', 'a Co-Chair extends, pauses or closes the window of a review');

  window
    .command('extend <case>')
    .description('extend the window before it closes; every seat is told')
    .requiredOption('--working-days <n>', 'by so many working days, as far as the policy allows', countIn)
    .requiredOption('--reason <text>', 'why; the seats read it')
    .action(
      does<[string], DeferralOptions>((visit, [caseId], { workingDays, reason }) =>
        request(visit, caseId, { type: 'window.extended', workingDays, reason }),
      ),
    );

  window
    .command('pause <case>')
    .description('stop the clock of the window; what remained is kept and runs on after the pause')
    .requiredOption('--working-days <n>', 'for so many working days at most', countIn)
    .requiredOption('--reason <text>', 'why; the seats read it')
    .action(
      does<[string], DeferralOptions>((visit, [caseId], { workingDays, reason }) =>
        request(visit, caseId, { type: 'window.paused', workingDays, reason }),
      ),
    );

  window
    .command('resume <case>')
    .description('end a pause before its time; the window goes on for what remained')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'window.resumed' })));

  window
    .command('close <case>')
    .description('close the window early: every seat has taken a position and 72 hours have passed')
    .action(does<[string]>((visit, [caseId]) => request(visit, caseId, { type: 'window.closedEarly' })));
};
