// The workflows that the benchmark's worker runs: Assent's own, and the bare one that it is compared with.
// In: nothing. Out: one export each.
export { partnership } from '../workflows/partnership.ts';
export { bare } from './bare.ts';
