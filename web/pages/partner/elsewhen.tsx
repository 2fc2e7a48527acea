// A partner's page at another time. In: its address, and what was asked. Out: the form that asks for a day of the past; what is said where
// the day is unclear, or lies before the partnership.
import type { Refusal } from '../../../domain/errors.ts';
import type { PlainDate } from '../../../domain/instant.ts';
import type { Partner } from '../../../register/partners.ts';
import { Day } from '../../parts/instant.tsx';
import { asDay } from '../../register/asOf.ts';
import { Outside } from '../../parts/outside.tsx';

interface Props {
  path: string;
  written: string;
  /** Where the form stands alone, below the refusal. */
  name?: string;
  refusal?: Refusal;
}

export function Elsewhen({ path, written, name, refusal }: Props) {
  if (refusal === undefined) return <AsOfForm path={path} written={written} />;
  return (
    <section class="empty">
      <h1>
        <Outside text={name ?? ''} />
      </h1>
      <p class="warning" role="alert" id="unclear">
        {refusal.message}
      </p>
      <AsOfForm path={path} written={written} unclear />
      <p>
        Or <a href={path}>see the partner as it stands now</a>.
      </p>
    </section>
  );
}

function AsOfForm({
  path,
  written,
  unclear = false,
}: Pick<Props, 'path' | 'written'> & { unclear?: boolean }) {
  const about = unclear ? { 'aria-invalid': 'true' as const, 'aria-describedby': 'unclear' } : {};
  return (
    <search>
      <form class="search elsewhen" action={path} method="get">
        <p>
          <label for="as-of">See this page as of the day</label>
          <input id="as-of" name="asOf" type="date" value={asDay(written)} {...about} />
        </p>
        <p>
          <button type="submit">Show</button>
        </p>
      </form>
    </search>
  );
}

export function NotYetListed({ path, partner, day }: { path: string; partner: Partner; day: PlainDate }) {
  return (
    <section class="empty">
      <p class="kicker">404</p>
      <h1>
        <Outside text={partner.name} />
      </h1>
      <p>
        On <Day at={day} /> the organization was not on the official list. Its partnership began on{' '}
        <Day at={partner.since} />. <a href={path}>See the partner as it stands now</a>, or{' '}
        <a href={`/?asOf=${day}`}>the list as it stood on that day</a>.
      </p>
    </section>
  );
}
