// What reviews by silence are called and how they close, in French. In: a review, its ordinal. Out: words and sentences.
import type { ReviewRef } from '../../../machines/effects.ts';
import { say } from '../../typesetting/say.ts';
import type { reviews as english } from '../en/reviews.ts';
import { reviewName, type ReviewName } from '../reviewName.ts';
import { dates } from './dates.ts';

function named({ kind, year }: ReviewRef, organization: string): ReviewName {
  if (kind === 'yearly') {
    const review = say`${dates.ordinal(year)} examen annuel du partenariat avec ${organization}`;
    return reviewName(`le ${review}`, `du ${review}`);
  }
  const the =
    kind === 'letter'
      ? say`l’examen de la lettre d’intention de ${organization}`
      : say`l’examen spécial du partenariat avec ${organization}`;
  return reviewName(the, `de ${the}`);
}

export const reviews: typeof english = {
  inShort: ({ kind, year }) =>
    ({ letter: 'lettre d’intention', yearly: `examen annuel ${year}`, special: 'examen spécial' })[kind],
  named,
  closes: 'Clôture de l’examen',
  stands: say`Le délai de l’examen est actuellement suspendu. D’ici là, rien n’est décidé par le silence, et nous vous écrirons de nouveau quand il courra.`,
  committeeDecides: say`Aucun délai ne court dans un examen spécial, et le silence n’y décide de rien. C’est le Comité qui décide, et la décision est enregistrée (SC-6).`,
  asBefore: {
    letter: say`Comme auparavant, le silence vaut consentement : si aucune objection ne s’y oppose à ce moment-là, la lettre est approuvée (SC-2). Pour vous exprimer autrement, ou pour modifier votre réponse, suivez le lien ou répondez à ce message avant cette échéance.`,
    partnership: say`Comme auparavant, le silence vaut consentement : si aucune objection ne s’y oppose à ce moment-là, le partenariat se poursuit (SC-2, SC-6). Pour vous exprimer autrement, ou pour modifier votre réponse, suivez le lien ou répondez à ce message avant cette échéance.`,
  },
};
