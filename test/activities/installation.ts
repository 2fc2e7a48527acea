// What the activities need around them, all of it real: a register in memory, a relay, the post. In: replies of the relay.
// Out: the activities and what a test looks at; everything is closed when the file's tests are over.
import { createActivities, openPost, type Activities } from '../../activities/index.ts';
import { openRegister, type Register } from '../../register/open.ts';
import { fileDocument } from '../../register/documents.ts';
import { loadRoster } from '../../register/rosters.ts';
import { startRelay, type Relay, type Replies } from './relay.ts';
import { at, committee, document, sender } from './worldBank.ts';

export interface Installation {
  activities: Activities;
  register: Register;
  relay: Relay;
}

// A database in memory takes a second to make, and many when the machine is busy; no test waits for anything else.
jest.setTimeout(120_000);

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

/** A register with its tables and nothing in it. */
export async function emptyRegister(url = 'pglite:'): Promise<Register> {
  const register = await openRegister(url);
  closing.push(() => register.close().catch(() => {}));
  await register.migrate();
  return register;
}

export const linkSecret = 'a secret of the tests, long enough to sign links with';

/** The activities over a register, with a relay and connections of their own. */
export async function activitiesOver(register: Register, replies: Replies = {}): Promise<Installation> {
  const relay = await startRelay(replies);
  const post = openPost(relay.url);
  closing.push(async () => {
    post.close();
    await relay.down();
  });
  const deps = { register, post, publicUrl: 'https://register.example.org/', mailFrom: sender, linkSecret };
  return { activities: createActivities(deps), register, relay };
}

/** A register that knows the committee and the World Bank's letter. */
export async function furnishedRegister(): Promise<Register> {
  const register = await emptyRegister();
  await loadRoster(register, committee, at);
  await fileDocument(register, {
    ...document,
    case: 'world-bank',
    kind: 'letter',
    mediaType: 'text/markdown',
    filedAt: at,
  });
  return register;
}
