// One partner's page (SC-4, SC-5, SC-6): status, its year, the letters as published, what each yearly review came to, the course of the
// partnership and where it stands in the statechart. In: a slug, and a day of the past where one is asked for. Out: a page of what is
// public, and nothing else.
import type { Handler } from 'hono';
import type { FormalLetter } from '../../acceptance/formalLetter.ts';
import { instant } from '../../domain/instant.ts';
import type { Publication } from '../../register/publications.ts';
import { respond } from '../http/respond.tsx';
import { dayInWords } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { ReadableText } from '../parts/readableText.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { publishedAcceptance } from '../reading/publishedAcceptance.ts';
import { pathOfPartner } from '../register/addresses.ts';
import { readAsOf } from '../register/asOf.ts';
import { partnerAt } from '../register/partnerAt.ts';
import { publicPartner } from '../register/publicPartner.ts';
import { Statechart } from '../statechart/statechart.tsx';
import type { Surroundings } from '../surroundings.ts';
import { Elsewhen, NotYetListed } from './partner/elsewhen.tsx';
import { Reviews } from './partner/reviews.tsx';
import { Standing } from './partner/standing.tsx';
import { Acceptance } from './published/acceptance.tsx';
import { Published, ShownThen } from './published/publication.tsx';
import { Record } from './published/record.tsx';
import { Past } from './register/past.tsx';

/** `GET /partners/:slug?asOf=…` */
export function partnerPage(surroundings: Surroundings): Handler {
  const { register, publicUrl, now = () => instant(Date.now()) } = surroundings;
  return async (c) => {
    const listed = await partnerAt(c, register);
    if (listed instanceof Response) return listed;
    const path = pathOfPartner(listed.slug);
    const title = listed.name;
    const written = c.req.query('asOf') ?? '';
    const read = readAsOf(written);
    if ('refused' in read) {
      const body = <Elsewhen path={path} name={listed.name} written={written} refusal={read.refused} />;
      return respond(c, surroundings, { title, place: 'partners', body, status: 400 });
    }
    const { asOf } = read;
    const known = await publicPartner(surroundings, listed, asOf?.until);
    if (known === null) {
      const body = <NotYetListed path={path} partner={listed} day={asOf?.day ?? listed.since} />;
      return respond(c, surroundings, { title, place: 'partners', body, status: 404 });
    }
    const { partner, publications, replaced, timeline, reviews, reading } = known;
    const acceptance = await publishedAcceptance(register, publications);
    const body = (
      <article itemscope itemtype="https://schema.org/Organization">
        {asOf !== null && (
          <Past day={asOf.day} isOver={asOf.until < now()} present={path}>
            the partner
          </Past>
        )}
        <header class="page-header">
          <p class="kicker">Multilateral partner</p>
          <h1 itemprop="name">
            <Outside text={partner.name} />
          </h1>
        </header>
        <Standing of={known} />
        <div class="beside">
          <section aria-labelledby="letters">
            <h2 id="letters">Letters and record</h2>
            {publications.length === 0 && <p>No letter is published here.</p>}
            {publications.map((one) => (
              <Published publication={one} publicUrl={publicUrl} replaced={replaced}>
                <Content of={one} acceptance={acceptance} />
              </Published>
            ))}
            {asOf !== null && <ShownThen replaced={replaced} until={asOf.until} />}
          </section>
          <section aria-labelledby="course">
            <h2 id="course">What happened</h2>
            {timeline.length === 0 ? <p>Nothing is recorded yet.</p> : <Timeline entries={timeline} />}
          </section>
        </div>
        <Reviews of={reviews} />
        {reading && asOf === null && (
          <section class="screen-only" aria-labelledby="where">
            <h2 id="where">Where it stands</h2>
            <Statechart of={reading} shows="stages" />
          </section>
        )}
        <Elsewhen path={path} written={written} />
      </article>
    );
    const description = `${partner.name}, ${partner.status} multilateral partner of the Open Government Partnership since ${dayInWords(partner.since)}: letter of intent, letter of acceptance, yearly reviews.`;
    return respond(c, surroundings, { title: partner.name, place: 'partners', body, description });
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
