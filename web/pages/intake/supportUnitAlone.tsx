// The guard of the intake: letters are recorded by the Support Unit (CT-1). In: who is looking. Out: the page, a way to sign in, or
// why this is not theirs to do.
import type { Context, MiddlewareHandler } from 'hono';
import type { Actor } from '../../../domain/roles.ts';
import { respond } from '../../http/respond.tsx';
import { signInFirst } from '../../people/signInFirst.ts';
import { visitorOf } from '../../people/visitor.ts';
import type { Surroundings } from '../../surroundings.ts';

/** The office as which the visitor records letters; undefined for everybody else. */
export const supportUnitOf = (c: Context): Actor | undefined =>
  visitorOf(c)?.actors.find(({ role }) => role === 'supportUnit');

export function supportUnitAlone(surroundings: Surroundings): MiddlewareHandler {
  return async (c, next) => {
    if (supportUnitOf(c) !== undefined) return next();
    if (visitorOf(c) === null) return signInFirst(c);
    const body = (
      <>
        <h1>This is for the Support Unit</h1>
        <p>
          The Support Unit records letters of intent (CT-1). If you want to send one, write to the Support
          Unit.
        </p>
      </>
    );
    return respond(c, surroundings, { title: 'For the Support Unit', body, status: 403 });
  };
}
