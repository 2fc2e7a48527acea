// A ruling of the committee in Spanish, with where it is recorded. In: seats and numbers. Out: sentences.
import { say } from '../../typesetting/say.ts';
import type { rulings as english } from '../en/rulings.ts';

export const rulings: typeof english = {
  overrule: (seat) => say`La objeción del puesto ${seat} queda desestimada y ya no se mantiene (SC-2).`,
  uphold: (seat) =>
    say`La objeción del puesto ${seat} queda acogida, y la carta no se aprueba (SC-2). Con ello termina el expediente.`,
  approve: 'El Comité aprueba allí donde el silencio no pudo decidir.',
  decline: 'El Comité no aprueba. Con ello termina el expediente.',
  extend: (workingDays) =>
    say`El plazo se amplía en ${workingDays === 1 ? '1 día hábil' : `${workingDays} días hábiles`}, más allá de los aplazamientos que pueden conceder las copresidencias (SC-1).`,
  decidedIn: 'Decidido en',
  on: 'Fecha de la decisión',
  recordedIn: 'Consta en',
  reason: 'Con el motivo siguiente:',
};
