// A new version of a letter and how it differs from the one before, in French. In: a comparison, counts. Out: sentences.
import type { Comparison, Passage } from '../../../domain/comparison.ts';
import { say } from '../../typesetting/say.ts';
import type { newVersion as english } from '../en/newVersion.ts';

/** French counts nought and one in the singular. */
const counted = (count: number, one: string, more: string) => `${count} ${count < 2 ? one : more}`;
const words = (count: number) => counted(count, 'mot', 'mots');

function whatChanged({ passages, to }: Comparison): string {
  const count = (...hows: Passage['how'][]) => passages.filter(({ how }) => hows.includes(how)).length;
  const inTheNewOne = [
    { many: count('reworded', 'movedAndReworded'), one: 'est reformulé', more: 'sont reformulés' },
    { many: count('added'), one: 'est nouveau', more: 'sont nouveaux' },
    { many: count('moved'), one: 'a été déplacé', more: 'ont été déplacés' },
  ].filter(({ many }) => many > 0);
  const removed = count('removed');
  return [
    ...(inTheNewOne.length === 0
      ? []
      : [
          `Sur ${counted(to.paragraphs, 'paragraphe', 'paragraphes')}, ${inTheNewOne.map(({ many, one, more }) => counted(many, one, more)).join(', ')}. `,
        ]),
    ...(removed === 0
      ? []
      : [
          `${counted(removed, 'paragraphe de la version précédente a été supprimé', 'paragraphes de la version précédente ont été supprimés')}. `,
        ]),
  ].join('');
}

function compared(comparison: Comparison): string {
  const { from, to, verdict } = comparison;
  switch (verdict) {
    case 'same':
      return 'Pas un mot de la lettre elle-même ne diffère : seulement les sauts de ligne, ou la fiche qui la précède.';
    case 'rewritten':
      return `La plus grande partie de la lettre est nouvelle ; une comparaison n’aiderait pas, et nous vous prions de lire la nouvelle version en entier. La version précédente comptait ${words(from.words)}, la nouvelle en compte ${to.words}.`;
    case 'changed': {
      const lengths =
        from.words === to.words
          ? ''
          : `La lettre comptait ${words(from.words)} et en compte maintenant ${to.words}. `;
      return `${lengths}${whatChanged(comparison)}Ce qui n’est pas montré est inchangé mot pour mot.`;
    }
  }
}

function passage({ how, paragraph, movedFrom }: Passage): string {
  switch (how) {
    case 'reworded':
      return `Paragraphe ${paragraph}, reformulé`;
    case 'added':
      return `Paragraphe ${paragraph}, nouveau`;
    case 'removed':
      return `Paragraphe ${paragraph} de la version précédente, supprimé`;
    case 'moved':
      return `Paragraphe ${paragraph}, déplacé ici depuis le paragraphe ${movedFrom}`;
    case 'movedAndReworded':
      return `Paragraphe ${paragraph}, déplacé ici depuis le paragraphe ${movedFrom} et reformulé`;
  }
}

export const newVersion: typeof english = {
  changed: 'Ce qui a changé dans la lettre',
  summary: say`Selon le résumé de l’Unité d’appui :`,
  notOnFile: say`La version précédente n’est pas conservée ; aucune comparaison ne peut donc être montrée.`,
  compared,
  passage,
  more: (passages) =>
    say`${counted(passages, 'autre passage a changé ; veuillez le lire', 'autres passages ont changé ; veuillez les lire')} dans la lettre ci-dessous.`,
};
