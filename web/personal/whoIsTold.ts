// Who gets a mail by an act, counted and in the reader's language. In: the effects of a transition. Out: a list in words, without a name.
import type { Effect } from '../../machines/effects.ts';
import type { Words } from '../words/words.ts';

export function whoIsTold(effects: readonly Effect[], words: Words['standing']): string[] {
  const seats = effects.flatMap(({ params }) => ('seats' in params ? params.seats : []));
  const offices = effects.flatMap(({ type, params }) => {
    if (type === 'assignTask') return params.to === 'supportUnit' ? [] : params.to;
    return 'offices' in params ? params.offices : [];
  });
  const toContact = effects.some(
    ({ type, params }) => type !== 'draftAcceptance' && type !== 'assignTask' && 'to' in params,
  );
  const toNewContact = effects.some(
    ({ type, params }) => type === 'tellPartner' && params.news.what === 'contactTakenOver',
  );
  const toSupportUnit = effects.some(
    ({ type, params }) => type === 'assignTask' && params.to === 'supportUnit',
  );
  const counted = (ids: readonly { id: string }[]) => new Set(ids.map(({ id }) => id)).size;
  return [
    ...(toContact ? [words.contact] : []),
    ...(toNewContact ? [words.newContact] : []),
    ...(seats.length > 0 ? [words.seats(counted(seats))] : []),
    ...(offices.length > 0 ? [words.coChairs(counted(offices))] : []),
    ...(toSupportUnit ? [words.supportUnit] : []),
  ];
}
