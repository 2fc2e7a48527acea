// Every workflow that a worker runs; the bundle starts here. In: nothing. Out: one export for each kind of case, and the courier.
export { courier } from './courier.ts';
export { partnership } from './partnership.ts';
