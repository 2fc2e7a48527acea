// The key that dossiers are signed with. In: the words. Out: `assent key …`.
import type { AddCommands } from '../command.ts';
import { groupOf } from '../group.ts';

export const addKey: AddCommands = (program, does) => {
  const key = groupOf(program, 'key', 'what dossiers are signed with');

  key
    .command('show')
    .description('show the public key and its fingerprint, and the earlier ones; the first use makes the key')
    .action(
      does(async (visit) => {
        const [place, { keyringIn }, { shown }] = await Promise.all([
          visit.keyPlace(),
          import('../signingKey.ts'),
          import('../print/key.ts'),
        ]);
        return shown(visit, await keyringIn(place));
      }),
    );

  key
    .command('rotate')
    .description('make a new key; the old one signs no more, and its public half stays listed')
    .action(
      does(async (visit) => {
        const [place, { rotatedIn }, { shown }] = await Promise.all([
          visit.keyPlace(),
          import('../signingKey.ts'),
          import('../print/key.ts'),
        ]);
        return shown(visit, await rotatedIn(place));
      }),
    );
};
