// What a review is about, in French. In: a tracked condition, a hash. Out: sentences and titles.
import { say } from '../../typesetting/say.ts';
import type { reviewedDocument as english } from '../en/reviewedDocument.ts';

export const reviewedDocument: typeof english = {
  lookFirst: 'À regarder en premier',
  notedOnLetter: say`Relevé à propos de cette lettre :`,
  onRecordForYear: say`Enregistré pour cette année :`,
  noReport: say`Aucun rapport n’a été reçu.`,
  condition: ({ due, owner, text }) => say`Condition, échéance ${due} (${owner}) : ${text}`,
  report: 'Le rapport du partenaire',
  withoutReport: say`Le partenaire n’a pas envoyé de rapport dans le délai ; l’Unité d’appui soumet le dossier au Comité sans rapport.`,
  letter: 'La lettre d’intention en entier',
  hash: (hash) => say`SHA-256 de la lettre telle que reçue : ${hash}`,
};
