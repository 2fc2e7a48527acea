// How a partnership stands: its status and what it was before, its names, the committee's sentence, its year. In: what is public of the
// partner. Out: facts, with the year as a ring beside them.
import { readerOf } from '../../../domain/language.ts';
import { Fact, Facts } from '../../parts/facts.tsx';
import { Day, ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { StatusMark } from '../../parts/statusMark.tsx';
import type { NextReview } from '../../reading/nextReview.ts';
import { pathOfReviews } from '../../register/addresses.ts';
import type { PublicPartner } from '../../register/publicPartner.ts';
import { wordsFor } from '../../words/words.ts';
import { recordIn } from '../published/record.tsx';
import { YearRing } from './yearRing.tsx';

const { ring } = wordsFor(readerOf({}));

export function Standing({ of: known }: { of: PublicPartner }) {
  const { partner, statuses, formerNames, publications, reading, next, year } = known;
  const record = publications.find(({ kind }) => kind === 'record');
  const sentence = record && recordIn(record.text)?.sentence;
  return (
    <div class={year === null ? undefined : 'with-ring'}>
      <Facts>
        <Fact name="Status">
          <StatusMark status={partner.status} />{' '}
          <span class="aside">
            since <ExactInstant at={partner.statusSince} />
          </span>
        </Fact>
        <Fact name="Partner since">
          <ExactInstant at={partner.since} />
        </Fact>
        {formerNames.length > 0 && (
          <Fact name="Formerly">
            <ul class="plain">
              {formerNames.map(({ name, until }) => (
                <li>
                  <span itemprop="alternateName">
                    <Outside text={name} />
                  </span>{' '}
                  <span class="aside">
                    until <Day at={until} />
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {sentence !== undefined && (
          <Fact name="The committee">
            <a href="#record">{sentence}</a>
          </Fact>
        )}
        {next !== null && (
          <Fact name="Next yearly review">
            <Next review={next} slug={partner.slug} />
          </Fact>
        )}
        {reading === null && <Fact name="Next yearly review">Not known here</Fact>}
        {statuses.length > 1 && (
          <Fact name="Earlier">
            <ul class="plain">
              {statuses.slice(0, -1).map(({ status, since }) => (
                <li>
                  <StatusMark status={status} />{' '}
                  <span class="aside">
                    from <ExactInstant at={since} />
                  </span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </Facts>
      {year !== null && <YearRing of={year} suspended={partner.status === 'suspended'} words={ring} />}
    </div>
  );
}

function Next({ review, slug }: { review: NextReview; slug: string }) {
  switch (review.kind) {
    case 'planned':
      return (
        <>
          opens <ExactInstant at={review.opensAt} />
          <span class="aside">
            {' '}
            before the anniversary, <ExactInstant at={review.anniversary} />
          </span>{' '}
          <InACalendar slug={slug} />
        </>
      );
    case 'underWay':
      return (
        <>
          under way{' '}
          <span class="aside">
            for the anniversary, <ExactInstant at={review.anniversary} />
          </span>{' '}
          <InACalendar slug={slug} />
        </>
      );
    case 'suspended':
      return <>none while suspended; reinstatement keeps the anniversary</>;
    case 'none':
      return <>none is planned</>;
  }
}

const InACalendar = ({ slug }: { slug: string }) => (
  <a class="block" href={pathOfReviews(slug)} type="text/calendar">
    For your calendar
  </a>
);
