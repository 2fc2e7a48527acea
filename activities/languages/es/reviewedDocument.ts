// What a review is about, in Spanish. In: a tracked condition, a hash. Out: sentences and titles.
import { say } from '../../typesetting/say.ts';
import type { reviewedDocument as english } from '../en/reviewedDocument.ts';

export const reviewedDocument: typeof english = {
  lookFirst: 'Mire esto primero',
  notedOnLetter: say`Anotado sobre esta carta:`,
  onRecordForYear: say`Consta para este año:`,
  noReport: say`No se recibió ningún informe.`,
  condition: ({ due, owner, text }) => say`Condición con plazo ${due} (${owner}): ${text}`,
  report: 'El informe de la organización asociada',
  withoutReport: say`La organización asociada no envió su informe a tiempo; la Unidad de Apoyo lleva el expediente ante el Comité sin él.`,
  letter: 'La carta de intención completa',
  hash: (hash) => say`SHA-256 de la carta tal como se recibió: ${hash}`,
};
