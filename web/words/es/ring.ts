// The year of a partnership as a ring, in Spanish. In: the year, days. Out: the words around the dates.
import type { ring as english } from '../en/ring.ts';

export const ring: typeof english = {
  year: (year) => `Año ${year}`,
  left: (days) => `${days === 1 ? 'queda' : 'quedan'} ${days} ${days === 1 ? 'día' : 'días'}`,
  of: (year) => `Año ${year} de la alianza, del`,
  to: 'al aniversario, el',
  top: '(arriba en el anillo):',
  suspended: 'No se abre ninguna revisión mientras está suspendida; el aniversario se mantiene.',
  opens: 'Su revisión se abre el',
  opened: 'Su revisión se abrió el',
  before: (days) => `, ${days} días antes (el arco exterior).`,
};
