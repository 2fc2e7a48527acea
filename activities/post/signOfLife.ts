// The sign of life between mails. In: nothing. Out: a heartbeat when this runs inside an activity, nothing elsewhere.
import { asyncLocalStorage, heartbeat } from '@temporalio/activity';

/** Tells Temporal that the activity goes on; tests and tools call the same code outside of one. */
export function signOfLife(): void {
  if (asyncLocalStorage.getStore() !== undefined) heartbeat();
}
