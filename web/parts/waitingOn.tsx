// Who is waited on. In: ids of seats and offices. Out: a list in one line, cut where it would be too long.
import { counted, waitedOn } from '../reading/words.ts';
import { Outside } from './outside.tsx';

export function WaitingOn({ ids: given, most = Infinity }: { ids: readonly string[]; most?: number }) {
  // A Co-Chair may be waited on for two things at once.
  const ids = [...new Set(given)];
  if (ids.length === 0) return <>nobody</>;
  // "and 1 more" would be no shorter than the one.
  const shown = ids.length <= most + 1 ? ids : ids.slice(0, most);
  const more = ids.length - shown.length;
  return (
    <>
      {shown.map((id, index) => (
        <>
          {index > 0 && ', '}
          <Outside text={waitedOn(id)} />
        </>
      ))}
      {more > 0 && ` and ${counted(more, 'other')}`}
    </>
  );
}
