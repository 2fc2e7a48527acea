// The steps of an act on a person's own page, in French. In: names, counts. Out: the words.
import type { steps as english } from '../en/steps.ts';

export const steps: typeof english = {
  fillIn: 'Remplir',
  check: 'Vérifier',
  toCheck: 'Voir d’abord ce que cela entraîne',
  change: 'Modifier',
  leave: 'Renoncer',
  optional: 'facultatif',
  aboutTo: 'Voici ce que vous allez faire',
  nothingYet: 'Rien n’est encore fait.',
  as: 'Vous agissez en tant que',
  records: 'Ce que cela entraîne',
  written: 'Ce que vous avez écrit',
  afterwards: 'Ensuite',
  clause: 'Selon la clause',
  pleaseMend: 'À corriger',
  needed: (label) => `${label} : veuillez remplir ce champ.`,
  tooLong: (label, most, is) =>
    `${label} : ${most} caractères au plus, et il y en a ${is}. Veuillez raccourcir.`,
  controls: (label) =>
    `${label} : ce texte contient des caractères qui ne peuvent pas s’afficher. Veuillez le saisir de nouveau.`,
  choose: (label) => `${label} : veuillez choisir.`,
  noFile: 'Veuillez choisir le fichier.',
  chosenAlready: (name) => `Déjà choisi : ${name}. Un autre fichier le remplace.`,
  notDone: 'Rien n’a été fait',
  notNow: 'Ce n’est pas possible dans l’état actuel du dossier.',
  whatIsPossible: 'Voir ce qui est possible maintenant',
  inEnglish: 'Selon le dossier, en anglais :',
  noAnswer: 'Le dossier ne répond pas pour le moment',
  sendAgain:
    'Rien n’est perdu. Envoyez de nouveau dans un instant : l’acte n’est exécuté qu’une fois, même envoyé plusieurs fois.',
  recordedAs: (seq) => `Enregistré comme événement ${seq}`,
  undo: 'Annuler cet acte',
  notYours: 'Cette page n’est pas la vôtre',
  notYoursWhy: (name) =>
    `Vous êtes connecté(e) en tant que ${name}. Cette page est réservée au point de contact de l’organisation ou à la charge qui signe.`,
  whatWaits: 'Voir ce qui vous attend',
  signInAnother: 'Se connecter sous un autre nom',
  onlyLooking: 'Vous consultez cette page sans pouvoir y agir : elle est destinée à quelqu’un d’autre.',
};
