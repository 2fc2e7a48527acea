// The stages of a partnership in the order of its life. In: nothing; the machine is read. Out: their names, as the register keeps them.
import { outline } from '../../machines/outline.ts';
import { partnershipKit } from '../../machines/kit.ts';

export const stages: readonly string[] = [
  ...new Set(outline(partnershipKit).flatMap(({ stage }) => (stage === null ? [] : [stage]))),
];
