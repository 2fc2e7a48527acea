// The changes of the official list and of what is published, to be followed (SC-4, SC-5). In: the register. Out: an Atom feed (RFC 4287)
// whose entries keep their ids.
import type { Handler } from 'hono';
import { allChanges, officialList } from '../../register/partners.ts';
import { publishedHistory } from '../../register/publishedHistory.ts';
import { pathOfChanges } from '../register/addresses.ts';
import { dataLicence } from '../register/licence.ts';
import type { Surroundings } from '../surroundings.ts';
import { publicChanges } from './publicChanges.ts';
import { xml } from './xml.ts';

/** How many entries the feed has; the newest of all. */
const newest = 100;

/** `GET /feeds/changes.atom` */
export function changesFeed({ register, publicUrl }: Surroundings): Handler {
  return async (c) => {
    const [changes, published, partners] = await Promise.all([
      allChanges(register),
      publishedHistory(register),
      officialList(register),
    ]);
    const entries = publicChanges({ changes, published, partners }).slice(0, newest);
    const feed = await xml('http://www.w3.org/2005/Atom', 'feed', (element) => {
      element.ele('id').txt(publicUrl + pathOfChanges);
      element.ele('title').txt('Multilateral partners of the Open Government Partnership');
      element.ele('updated').txt(entries[0]?.at ?? '1970-01-01T00:00:00.000Z');
      element.ele('link', { rel: 'self', type: 'application/atom+xml', href: publicUrl + pathOfChanges });
      element.ele('link', { rel: 'alternate', type: 'text/html', href: `${publicUrl}/` });
      element.ele('link', { rel: 'license', href: dataLicence.url });
      element.ele('rights').txt(dataLicence.sentence);
      element.ele('author').ele('name').txt('Open Government Partnership Support Unit');
      for (const { id, at, about, title, sentence, path } of entries) {
        const entry = element.ele('entry');
        entry.ele('id').txt(`urn:uuid:${id}`);
        entry.ele('title').txt(title);
        entry.ele('updated').txt(at);
        entry.ele('published').txt(at);
        entry.ele('category', { term: about });
        entry.ele('link', { rel: 'alternate', type: 'text/html', href: publicUrl + path });
        entry.ele('content', { type: 'text' }).txt(sentence);
      }
    });
    c.header('Cache-Control', 'no-cache');
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  };
}
