// What search engines are told: which pages there are, and whether they may come. In: the register. Out: robots.txt and a sitemap.
import type { Handler } from 'hono';
import { officialList } from '../../register/partners.ts';
import { pathOfPartner } from '../register/addresses.ts';
import type { Surroundings } from '../surroundings.ts';
import { xml } from './xml.ts';

/** `GET /robots.txt`: a local installation is nobody's to find. */
export function robots({ publicUrl, embedded }: Surroundings): Handler {
  const lines = embedded
    ? ['User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Allow: /', '', `Sitemap: ${publicUrl}/sitemap.xml`];
  return (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.text(`${lines.join('\n')}\n`);
  };
}

/** `GET /sitemap.xml`: the list, the data and every partner. */
export function sitemap({ register, publicUrl }: Surroundings): Handler {
  return async (c) => {
    const partners = await officialList(register);
    const text = await xml('http://www.sitemaps.org/schemas/sitemap/0.9', 'urlset', (urls) => {
      for (const path of ['/', '/data', ...partners.map(({ slug }) => pathOfPartner(slug))])
        urls
          .ele('url')
          .ele('loc')
          .txt(publicUrl + path);
    });
    c.header('Cache-Control', 'no-cache');
    return c.body(text, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
  };
}
