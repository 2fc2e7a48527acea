// What reviews by silence are called and how they close, in Spanish. In: a review, its ordinal. Out: words and sentences.
import type { ReviewRef } from '../../../machines/effects.ts';
import { say } from '../../typesetting/say.ts';
import type { reviews as english } from '../en/reviews.ts';
import { reviewName, type ReviewName } from '../reviewName.ts';
import { dates } from './dates.ts';

function named({ kind, year }: ReviewRef, organization: string): ReviewName {
  const the = {
    letter: say`la revisión de la carta de intención de ${organization}`,
    yearly: say`la ${dates.ordinal(year)} revisión anual de la alianza con ${organization}`,
    special: say`la revisión especial de la alianza con ${organization}`,
  }[kind];
  return reviewName(the, `de ${the}`);
}

export const reviews: typeof english = {
  inShort: ({ kind, year }) =>
    ({ letter: 'carta de intención', yearly: `revisión anual ${year}`, special: 'revisión especial' })[kind],
  named,
  closes: 'Cierre de la revisión',
  stands: say`El plazo de la revisión está detenido en este momento. Entretanto nada se decide por silencio, y volveremos a escribirle cuando corra.`,
  committeeDecides: say`En una revisión especial no corre ningún plazo, y el silencio no decide nada. Decide el Comité, y la decisión queda registrada (SC-6).`,
  asBefore: {
    letter: say`Como antes, el silencio es consentimiento: si entonces ninguna objeción lo impide, la carta queda aprobada (SC-2). Para decir otra cosa, o para cambiar su respuesta, siga el enlace o responda a este mensaje antes de ese momento.`,
    partnership: say`Como antes, el silencio es consentimiento: si entonces ninguna objeción lo impide, la alianza continúa (SC-2, SC-6). Para decir otra cosa, o para cambiar su respuesta, siga el enlace o responda a este mensaje antes de ese momento.`,
  },
};
