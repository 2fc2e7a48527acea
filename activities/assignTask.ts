// assignTask: tells the Support Unit or the Co-Chairs that something waits on them (CT-1).
// In: the task and whom it goes to. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { taskNotice } from './letters/taskNotice.ts';
import { toHolders } from './post/toHolders.ts';

export const assignTask: CarryOut<'assignTask'> = async (occasion, { to, task }) => {
  const { facts } = occasion;
  const supportUnit = { id: 'support-unit', holder: 'Support Unit', email: facts.supportUnit };
  // A task for offices that nobody holds would reach nobody: the Support Unit then sees to it.
  const offices = to === 'supportUnit' || to.length === 0 ? [supportUnit] : to;
  await toHolders(occasion, 'taskNotice', offices, ({ holder }) => taskNotice(facts, { to: holder, task }));
  return undefined;
};
