// The register for programs: the official list, one partner, and the description of both (SC-4, SC-5). In: requests. Out: JSON.
import type { Handler } from 'hono';
import type { Surroundings } from '../surroundings.ts';
import { listedAnswer, partnerAnswer } from './answers.ts';
import { listed } from './listed.ts';
import { readListQuery } from './listQuery.ts';
import { openApi } from './openapi.ts';
import { partnerAt } from './partnerAt.ts';
import { publicPartner } from './publicPartner.ts';
import { refused } from './refused.ts';

/** `GET /api/partners` */
export function officialListAsJson({ register, publicUrl }: Surroundings): Handler {
  return async (c) => {
    const read = readListQuery(c.req.query());
    if ('refused' in read) return refused(c, read.refused);
    const { found } = await listed(register, read.query);
    c.header('Cache-Control', 'no-cache');
    return c.json(found.map((partner) => listedAnswer(publicUrl, partner)));
  };
}

/** `GET /api/partners/:slug` */
export function partnerAsJson(surroundings: Surroundings): Handler {
  return async (c) => {
    const partner = await partnerAt(c, surroundings.register);
    if (partner instanceof Response) return partner;
    const known = await publicPartner(surroundings, partner);
    if (known === null) return c.notFound();
    c.header('Cache-Control', 'no-cache');
    return c.json(partnerAnswer(surroundings.publicUrl, known));
  };
}

/** `GET /api/openapi.json` */
export function description({ publicUrl }: Surroundings): Handler {
  const text = JSON.stringify(openApi(publicUrl), null, 2);
  return (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.body(text, 200, { 'Content-Type': 'application/json' });
  };
}
