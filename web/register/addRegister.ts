// The public register's addresses, each at its place (SC-4, SC-5, SC-6). In: the app and its surroundings. Out: the app with them.
import type { Hono } from 'hono';
import { changesFeed } from '../feeds/changesAtom.ts';
import { robots, sitemap } from '../feeds/forSearchEngines.ts';
import { partnersCsv } from '../feeds/partnersCsv.ts';
import { allReviews, reviewsOfPartner } from '../feeds/reviewsCalendar.ts';
import { dataPage } from '../pages/data.tsx';
import { officialListPage } from '../pages/officialList.tsx';
import { partnerPage } from '../pages/partner.tsx';
import { publishedPdf, publishedText } from '../pages/published/files.ts';
import type { Surroundings } from '../surroundings.ts';
import { pathOfAllReviews, pathOfChanges, textFiles } from './addresses.ts';
import { endpoints } from './endpoints.ts';
import { description, officialListAsJson, partnerAsJson } from './forPrograms.ts';
import { openToOthers } from './openToOthers.ts';

export function addRegister(app: Hono, surroundings: Surroundings): void {
  for (const { path } of endpoints) app.use(path.replace('{slug}', ':slug'), openToOthers);
  app.get('/', officialListPage(surroundings));
  app.get('/data', dataPage(surroundings));
  app.get('/partners/:slug', partnerPage(surroundings));
  app.get('/partners/:slug/acceptance.pdf', publishedPdf(surroundings));
  app.get(`/partners/:slug/:file{${textFiles}}`, publishedText(surroundings));
  app.get('/partners/:slug/reviews.ics', reviewsOfPartner(surroundings));
  app.get('/api/partners', officialListAsJson(surroundings));
  app.get('/api/partners.csv', partnersCsv(surroundings));
  app.get('/api/partners/:slug', partnerAsJson(surroundings));
  app.get('/api/openapi.json', description(surroundings));
  app.get(pathOfChanges, changesFeed(surroundings));
  app.get(pathOfAllReviews, allReviews(surroundings));
  app.get('/robots.txt', robots(surroundings));
  app.get('/sitemap.xml', sitemap(surroundings));
}
