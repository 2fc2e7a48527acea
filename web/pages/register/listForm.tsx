// How the official list is searched: by name, by status, as of a day. In: what was asked. Out: a form that needs no script, and the
// address of what it asks.
import { asDay } from '../../register/asOf.ts';
import { statusNames } from '../../reading/words.ts';
import { statuses } from '../../register/listQuery.ts';

/** As it was written, also where it is unclear. */
export interface Asked {
  status: string;
  q: string;
  asOf: string;
}

/** The address of the list, or of the same list for programs; what is empty is left out. */
export function addressOf(asked: Asked, path = '/'): string {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== '')).toString();
  return query === '' ? path : `${path}?${query}`;
}

export function ListForm({ asked, unclear }: { asked: Asked; unclear?: string }) {
  const about = (code: string) =>
    unclear === code ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'unclear' } : {};
  return (
    <search>
      <form class="search list-search" action="/" method="get">
        <p>
          <label for="q">Name</label>
          <input
            id="q"
            name="q"
            type="search"
            value={asked.q}
            autocomplete="off"
            {...about('register.searchTooLong')}
          />
        </p>
        <p>
          <label for="status">Status</label>
          <select id="status" name="status" {...about('register.statusUnknown')}>
            <option value="">Every status</option>
            {statuses.map((one) => (
              <option value={one} selected={one === asked.status}>
                {statusNames[one]}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="as-of">As of the day</label>
          <input
            id="as-of"
            name="asOf"
            type="date"
            value={asDay(asked.asOf)}
            {...about('register.dateUnclear')}
          />
        </p>
        <p>
          <button type="submit">Show</button>
        </p>
      </form>
    </search>
  );
}
