// A new version of a letter and how it differs from the one before, in Spanish. In: a comparison, counts. Out: sentences.
import type { Comparison, Passage } from '../../../domain/comparison.ts';
import { say } from '../../typesetting/say.ts';
import type { newVersion as english } from '../en/newVersion.ts';

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const words = (count: number) => counted(count, 'palabra', 'palabras');

function whatChanged({ passages, to }: Comparison): string {
  const count = (...hows: Passage['how'][]) => passages.filter(({ how }) => hows.includes(how)).length;
  const inTheNewOne = [
    {
      many: count('reworded', 'movedAndReworded'),
      one: 'tiene otra redacción',
      more: 'tienen otra redacción',
    },
    { many: count('added'), one: 'es nuevo', more: 'son nuevos' },
    { many: count('moved'), one: 'cambió de lugar', more: 'cambiaron de lugar' },
  ].filter(({ many }) => many > 0);
  const removed = count('removed');
  return [
    ...(inTheNewOne.length === 0
      ? []
      : [
          `De ${counted(to.paragraphs, 'párrafo', 'párrafos')}, ${inTheNewOne.map(({ many, one, more }) => counted(many, one, more)).join(', ')}. `,
        ]),
    ...(removed === 0
      ? []
      : [
          `${counted(removed, 'párrafo de la versión anterior fue suprimido', 'párrafos de la versión anterior fueron suprimidos')}. `,
        ]),
  ].join('');
}

function compared(comparison: Comparison): string {
  const { from, to, verdict } = comparison;
  switch (verdict) {
    case 'same':
      return 'Ni una palabra de la carta misma es distinta: solo los saltos de línea, o la ficha que la precede.';
    case 'rewritten':
      return `La mayor parte de la carta es nueva, de modo que una comparación no ayudaría; le rogamos que lea completa la nueva versión. La versión anterior tenía ${words(from.words)}, la nueva tiene ${to.words}.`;
    case 'changed': {
      const lengths =
        from.words === to.words ? '' : `La carta tenía ${words(from.words)} y ahora tiene ${to.words}. `;
      return `${lengths}${whatChanged(comparison)}Lo que no se muestra está igual, palabra por palabra.`;
    }
  }
}

function passage({ how, paragraph, movedFrom }: Passage): string {
  switch (how) {
    case 'reworded':
      return `Párrafo ${paragraph}, con otra redacción`;
    case 'added':
      return `Párrafo ${paragraph}, nuevo`;
    case 'removed':
      return `Párrafo ${paragraph} de la versión anterior, suprimido`;
    case 'moved':
      return `Párrafo ${paragraph}, trasladado desde el párrafo ${movedFrom}`;
    case 'movedAndReworded':
      return `Párrafo ${paragraph}, trasladado desde el párrafo ${movedFrom} y con otra redacción`;
  }
}

export const newVersion: typeof english = {
  changed: 'Qué ha cambiado en la carta',
  summary: say`Según el resumen de la Unidad de Apoyo:`,
  notOnFile: say`La versión anterior no está archivada, de modo que no se puede mostrar ninguna comparación.`,
  compared,
  passage,
  more: (passages) =>
    say`${counted(passages, 'pasaje más ha cambiado; léalo', 'pasajes más han cambiado; léalos')} en la carta que sigue.`,
};
