// Where the contact of an organization has its page. In: a case. Out: the path.
export const pathOfMine = (caseId: string): string => `/my/${encodeURIComponent(caseId)}`;
