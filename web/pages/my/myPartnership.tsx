// The partnership as its organization sees it: the year as a ring, the next review, the conditions of the committee, and what is published
// of it. In: the case, the line on the official list. Out: sections; nothing before there is a partnership.
import type { Partner } from '../../../register/partners.ts';
import { Colon } from '../../parts/colon.tsx';
import { Day, ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { PersonalCase } from '../../personal/openCase.ts';
import { nextReview } from '../../reading/nextReview.ts';
import { partnershipYear } from '../../reading/partnershipYear.ts';
import { pathOfPdf } from '../../register/addresses.ts';
import { YearRing } from '../partner/yearRing.tsx';

export function MyPartnership({ of, partner }: { of: PersonalCase; partner: Partner | null }) {
  const { reading, context, present, words } = of;
  const { my } = words;
  if (partner === null) return null;
  const year = reading.reading.over ? null : partnershipYear(context, present);
  const next = nextReview(reading);
  return (
    <section aria-labelledby="year">
      <h2 id="year">{my.year}</h2>
      <div class={year === null ? undefined : 'with-ring'}>
        <div>
          {next.kind === 'planned' && (
            <p>
              {my.nextReview}
              <Colon /> <ExactInstant at={next.opensAt} />
            </p>
          )}
          {context.conditions.length > 0 && (
            <>
              <h3>{my.conditions}</h3>
              <ul>
                {context.conditions.map(({ text, owner, due }) => (
                  <li>
                    <Outside text={text} />{' '}
                    <span class="aside">
                      {my.conditionDue} <Day at={due} />, {my.conditionOwner} <Outside text={owner} />
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <ul class="plain">
            <li>
              <a href={`/partners/${encodeURIComponent(partner.slug)}`}>{my.published}</a>
            </li>
            <li>
              <a href={pathOfPdf(partner.slug)} type="application/pdf">
                {my.acceptancePdf}
              </a>
            </li>
          </ul>
        </div>
        {year !== null && (
          <YearRing of={year} suspended={partner.status === 'suspended'} words={words.ring} />
        )}
      </div>
    </section>
  );
}
