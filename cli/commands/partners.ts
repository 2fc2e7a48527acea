// The official list of partners (SC-5). In: nothing. Out: `assent partners`.
import type { AddCommands } from '../command.ts';

export const addPartners: AddCommands = (program, does) => {
  program
    .command('partners')
    .description('show the official list of partners')
    .action(
      does<[]>(async (visit) => {
        const [register, { officialList }, { columns }, { clean }, { dayInWords }] = await Promise.all([
          visit.register(),
          import('../../register/partners.ts'),
          import('../print/columns.ts'),
          import('../print/clean.ts'),
          import('../print/instants.ts'),
        ]);
        const partners = await officialList(register);
        const json = partners.map(({ slug, name, status, since }) => ({ slug, name, status, since }));
        const rows = partners.map(({ slug, name, status, since, statusSince }) => [
          visit.paint.strong(slug),
          status === 'active' ? status : `${status} since ${dayInWords(statusSince)}`,
          `partner since ${dayInWords(since)}`,
          clean(name),
        ]);
        const text =
          rows.length === 0 ? 'No organization is an official partner yet.' : columns(rows, visit.width, 0);
        return { json, text };
      }),
    );
};
