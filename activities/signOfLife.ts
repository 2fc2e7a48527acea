// The sign of life of an activity: a heartbeat every few seconds while it works, so that Temporal soon notices when the worker
// is gone and another one goes on. In: the work. Out: what the work answers; outside an activity it is just done.
import { asyncLocalStorage, heartbeat } from '@temporalio/activity';

const beatEvery = 2_000;

export async function whileAlive<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (asyncLocalStorage.getStore() === undefined) return work();
  const beating = setInterval(() => heartbeat(), beatEvery);
  try {
    return await work();
  } finally {
    clearInterval(beating);
  }
}
