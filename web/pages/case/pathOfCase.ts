// The addresses of a case's pages. In: a case and one of its pages. Out: a path.

/** Each page by its name: what follows the case in the address, and what the navigation calls it. */
export const casePages = {
  glance: ['', 'At a glance'],
  record: ['/record', 'Record'],
  history: ['/history', 'History'],
  mail: ['/mail', 'Mail'],
} as const;

export type CasePage = keyof typeof casePages;

export const pathOfCase = (caseId: string, page: CasePage = 'glance'): string =>
  `/cases/${encodeURIComponent(caseId)}${casePages[page][0]}`;
