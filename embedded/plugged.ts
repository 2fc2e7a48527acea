// The parts of the real installation, plugged together from register/, web/ and worker/.
// In: nothing. Out: the parts that main.ts starts. STAND-INS until those folders are here.
import type { InstallationParts } from './parts.ts';

/** TODO(lead): register/'s openRegister(url).migrate() and roster, web/app.tsx's createApp, worker/main.ts. */
export const pluggedParts: InstallationParts = {
  version: '0.1.0',
  prepareRegister: async () => {},
  openWeb: async ({ mail }) => ({
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      return pathname === '/mailbox' ? Response.json(await mail.messages()) : new Response('Assent is up.\n');
    },
  }),
  workerMain: undefined,
};
