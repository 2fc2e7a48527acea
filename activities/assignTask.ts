// assignTask: tells the Support Unit or the Co-Chairs that something waits on them (CT-1).
// In: the task and whom it goes to. Out: nothing to report.
import type { CarryOut } from './batch.ts';
import { taskNotice } from './letters/taskNotice.ts';
import { toHolders } from './post/toHolders.ts';
import { toSupportUnit } from './post/toSupportUnit.ts';

export const assignTask: CarryOut<'assignTask'> = async (occasion, { to, task }) => {
  // A task for offices that nobody holds would reach nobody: the Support Unit then sees to it.
  if (to === 'supportUnit' || to.length === 0) {
    await toSupportUnit(occasion, 'taskNotice', (facts, name) => taskNotice(facts, { to: name, task }));
  } else {
    await toHolders(occasion, 'taskNotice', to, ({ holder }, facts) =>
      taskNotice(facts, { to: holder, task }),
    );
  }
  return undefined;
};
