// On which grounds the Support Unit sets a letter aside before the committee sees it (LOI-1). In: nothing. Out: the closed list.

/**
 * `notMultilateral`: the body is not a multilateral one. `fromSubsidiary`: a part of another organization writes, which would
 * have to write itself. `notALetterOfIntent`: it asks or offers something else. `other`: the reason says.
 */
export const setAsideGrounds = ['notMultilateral', 'fromSubsidiary', 'notALetterOfIntent', 'other'] as const;
export type SetAsideGround = (typeof setAsideGrounds)[number];
