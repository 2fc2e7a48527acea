// The partner that an address names (SC-5). In: a request whose address has `:slug` after `partners/`. Out: the partner; or the answer:
// 301 to where it stands now, or 404.
import type { Context } from 'hono';
import type { Register } from '../../register/open.ts';
import { findPartner, presentAddress, type Partner } from '../../register/partners.ts';
import { lookable } from '../http/respond.tsx';

/** The partner of a request, or what to answer instead. */
export async function partnerAt(c: Context, register: Register): Promise<Partner | Response> {
  const slug = c.req.param('slug');
  if (!lookable(slug)) return c.notFound();
  const partner = await findPartner(register, slug);
  if (partner !== null) return partner;
  const moved = await presentAddress(register, slug);
  return moved === null ? c.notFound() : c.redirect(movedTo(c.req.url, moved), 301);
}

/** The same address with another partner's name in it. Relative, so that it holds behind a proxy too. */
function movedTo(url: string, slug: string): string {
  const { pathname, search } = new URL(url);
  const [before = '', after = ''] = pathname.split(/(?<=\/partners\/)[^/]+/);
  return `${before}${encodeURIComponent(slug)}${after}${search}`;
}
