// Where the signing of a letter of acceptance has its pages. In: a case. Out: the path.
export const pathOfSigning = (caseId: string): string => `/sign/${encodeURIComponent(caseId)}`;
