// One partner's page (SC-4, SC-5): status, next yearly review, the letters as published, the course of the partnership and
// where it stands in the statechart. In: a slug. Out: a page of what is public, and nothing else.
import type { Handler } from 'hono';
import type { FormalLetter } from '../../acceptance/formalLetter.ts';
import { findCase, history } from '../../register/cases.ts';
import { findPartner, statusesOf, type Partner } from '../../register/partners.ts';
import { publicationsOf, replacedPublicationsOf, type Publication } from '../../register/publications.ts';
import { lookable, respond } from '../http/respond.tsx';
import { Fact, Facts } from '../parts/facts.tsx';
import { ExactInstant } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { ReadableText } from '../parts/readableText.tsx';
import { StatusMark } from '../parts/statusMark.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { kitOf, readCase, type CaseReading } from '../reading/caseReading.ts';
import { narrate } from '../reading/narrative.ts';
import { nextReview } from '../reading/nextReview.ts';
import { publicTimeline } from '../reading/publicTimeline.ts';
import { Statechart } from '../statechart/statechart.tsx';
import type { Surroundings } from '../surroundings.ts';
import { publishedAcceptance } from '../reading/publishedAcceptance.ts';
import { Acceptance } from './published/acceptance.tsx';
import { Published } from './published/publication.tsx';
import { Record, recordIn } from './published/record.tsx';

/** `GET /partners/:slug` */
export function partnerPage(surroundings: Surroundings): Handler {
  const { register, publicUrl } = surroundings;
  return async (c) => {
    const slug = c.req.param('slug');
    const partner = lookable(slug) ? await findPartner(register, slug) : null;
    if (partner === null) return c.notFound();
    const [record, entries, statuses, publications, replaced] = await Promise.all([
      findCase(register, partner.case),
      history(register, partner.case),
      statusesOf(register, partner.slug),
      publicationsOf(register, partner.slug),
      replacedPublicationsOf(register, partner.slug),
    ]);
    const reading = record && readCase(record);
    const kit = record && kitOf(record.machine);
    const acceptance = await publishedAcceptance(register, publications);
    const timeline = kit ? publicTimeline(narrate(kit, entries)) : [];
    const body = (
      <article>
        <header class="page-header">
          <p class="kicker">Multilateral partner</p>
          <h1>
            <Outside text={partner.name} />
          </h1>
        </header>
        <Standing
          partner={partner}
          statuses={statuses}
          reading={reading}
          record={publications.find(({ kind }) => kind === 'record')}
        />
        <div class="beside">
          <section aria-labelledby="letters">
            <h2 id="letters">Letters and record</h2>
            {publications.length === 0 && <p>No letter is published here.</p>}
            {publications.map((one) => (
              <Published publication={one} publicUrl={publicUrl} replaced={replaced}>
                <Content of={one} acceptance={acceptance} />
              </Published>
            ))}
          </section>
          <section aria-labelledby="course">
            <h2 id="course">What happened</h2>
            {timeline.length === 0 ? <p>Nothing is recorded yet.</p> : <Timeline entries={timeline} />}
          </section>
        </div>
        {reading && (
          <section aria-labelledby="where">
            <h2 id="where">Where it stands</h2>
            <Statechart of={reading} shows="stages" />
          </section>
        )}
      </article>
    );
    return respond(c, surroundings, { title: partner.name, place: 'partners', body });
  };
}

/** Each kind in its own way, all of them as text. */
function Content({ of: { kind, slug, text, mediaType }, acceptance }: ContentProps) {
  switch (kind) {
    case 'letter':
      return <ReadableText text={text} mediaType={mediaType} />;
    case 'acceptance':
      return <Acceptance slug={slug} text={text} letter={acceptance} />;
    case 'record':
      return <Record text={text} />;
  }
}

interface ContentProps {
  of: Publication;
  acceptance: FormalLetter | null;
}

interface StandingProps {
  partner: Partner;
  statuses: readonly Partner[];
  reading: CaseReading | null;
  record: Publication | undefined;
}

function Standing({ partner, statuses, reading, record }: StandingProps) {
  const sentence = record && recordIn(record.text)?.sentence;
  return (
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
      {sentence !== undefined && (
        <Fact name="The committee">
          <a href="#record">{sentence}</a>
        </Fact>
      )}
      <Fact name="Next yearly review">{reading ? <NextReview of={reading} /> : 'Not known here'}</Fact>
      {statuses.length > 1 && (
        <Fact name="Earlier">
          <ul class="plain">
            {statuses.slice(0, -1).map(({ status, statusSince }) => (
              <li>
                <StatusMark status={status} />{' '}
                <span class="aside">
                  from <ExactInstant at={statusSince} />
                </span>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </Facts>
  );
}

function NextReview({ of: reading }: { of: CaseReading }) {
  const next = nextReview(reading);
  switch (next.kind) {
    case 'planned':
      return (
        <>
          opens <ExactInstant at={next.opensAt} />
          <span class="aside">
            {' '}
            before the anniversary, <ExactInstant at={next.anniversary} />
          </span>
        </>
      );
    case 'underWay':
      return (
        <>
          under way{' '}
          <span class="aside">
            for the anniversary, <ExactInstant at={next.anniversary} />
          </span>
        </>
      );
    case 'suspended':
      return <>none while suspended; reinstatement keeps the anniversary</>;
    case 'none':
      return <>none is planned</>;
  }
}
