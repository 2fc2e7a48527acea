// What the register gives to programs, for people who write them: each address with an example, the licence, how to check a text. In: the
// list of endpoints, and a partner for the examples. Out: a page.
import type { Handler } from 'hono';
import { officialList } from '../../register/partners.ts';
import { respond } from '../http/respond.tsx';
import { Outside } from '../parts/outside.tsx';
import { endpoints, type Endpoint } from '../register/endpoints.ts';
import { dataLicence, softwareLicence } from '../register/licence.ts';
import { parameterNotes } from '../register/openapi.ts';
import type { Surroundings } from '../surroundings.ts';

const title = 'Data and feeds';
const lead =
  'The official list, every published text and the dates of the yearly reviews, for programs: open to everyone, without a key.';

/** `GET /data` */
export function dataPage(surroundings: Surroundings): Handler {
  const { register, publicUrl } = surroundings;
  return async (c) => {
    const partners = await officialList(register);
    const example = partners.find(({ status }) => status === 'active') ?? partners[0];
    const body = (
      <>
        <header class="page-header">
          <h1>{title}</h1>
          <p class="lead">{lead}</p>
        </header>
        <section aria-labelledby="addresses">
          <h2 id="addresses">Addresses</h2>
          {endpoints.map((one) => (
            <Described endpoint={one} publicUrl={publicUrl} slug={example?.slug} />
          ))}
        </section>
        <section aria-labelledby="to-know">
          <h2 id="to-know">Good to know</h2>
          <ul class="prose">
            <li>All of it may be read from any website (CORS is open). Nothing here can be changed.</li>
            <li>All instants are in UTC. A day stands for all of it: “as of” means at its end.</li>
            <li>
              Addresses are permanent. An organization that takes another name keeps its old address, which
              answers with 301 and the new one: let your program follow redirects.
            </li>
            <li>
              Each answer has an <code>ETag</code>. Send it back as <code>If-None-Match</code>, and what has
              not changed is not sent again. Ask as often as you like within reason: once an hour is plenty.
            </li>
            <li>
              What is unclear is answered with 400 and <code>{'{"error":{"code","message"}}'}</code>; codes
              stay, sentences may be put better.
            </li>
            <li>
              The hash of each text is the SHA-256 of its bytes. Each partner’s page has the command that
              checks it.
            </li>
          </ul>
        </section>
        <section aria-labelledby="licence">
          <h2 id="licence">Licence</h2>
          <p>
            Texts and data are under{' '}
            <a rel="license" href={dataLicence.url}>
              {dataLicence.name} (CC BY 4.0)
            </a>
            : use, share and change them, also for money, and name the source, for instance so: “Open
            Government Partnership, register of multilateral partners”. The software is under the{' '}
            <a href={softwareLicence.url}>{softwareLicence.name}</a>.
          </p>
        </section>
      </>
    );
    return respond(c, surroundings, { title, place: 'partners', body, description: lead });
  };
}

interface DescribedProps {
  endpoint: Endpoint;
  publicUrl: string;
  /** Of a partner that is on the list, for a link that works. */
  slug: string | undefined;
}

function Described({ endpoint, publicUrl, slug }: DescribedProps) {
  const { path, summary, description, query, mediaType, example = '' } = endpoint;
  const ofNobody = path.includes('{slug}') && slug === undefined;
  const link = path.replace('{slug}', encodeURIComponent(slug ?? '')) + example;
  return (
    <section class="endpoint">
      <h3>{summary}</h3>
      <p>
        <code>GET {path}</code> <span class="aside">{mediaType.split(';')[0]}</span>
      </p>
      <p>{description}</p>
      {query.length > 0 && (
        <ul class="prose">
          {query.map((name) => (
            <li>
              <code>{name}</code>: {parameterNotes[name]}
            </li>
          ))}
        </ul>
      )}
      {!ofNobody && (
        <p>
          <a href={link}>
            <Outside text={publicUrl + link} />
          </a>
        </p>
      )}
    </section>
  );
}
