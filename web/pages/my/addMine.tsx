// The pages of the contact of an organization (G1-1). In: the app and its surroundings. Out: their addresses: the page of its case, its
// letter as a file, and the steps of each act.
import type { Context, Hono } from 'hono';
import { findDocument } from '../../../register/documents.ts';
import { findPartner } from '../../../register/partners.ts';
import { asAttachment } from '../../http/attachment.ts';
import { respond } from '../../http/respond.tsx';
import { filePolicy } from '../../http/securityHeaders.ts';
import { isContactOf } from '../../people/visitor.ts';
import { showAct, takeAct, type PersonalPage } from '../../personal/actSteps.tsx';
import { openCase, type PersonalCase } from '../../personal/openCase.ts';
import type { Surroundings } from '../../surroundings.ts';
import { myActs } from './myActs.ts';
import { MyPage } from './myPage.tsx';
import { pathOfMine } from './paths.ts';

export function addMine(app: Hono, surroundings: Surroundings): void {
  const { register, desk, embedded } = surroundings;
  if (!embedded && desk === undefined) return;
  const page: PersonalPage = {
    open: (c: Context) => openCase(c, surroundings, isContactOf),
    acts: myActs,
    path: pathOfMine,
  };
  const filedFor = ({ context }: PersonalCase) =>
    context.letterHash === null ? null : findDocument(register, context.letterHash);

  app.get('/my/:case', async (c) => {
    const of = await page.open(c);
    if (of instanceof Response) return of;
    const [filed, partner] = await Promise.all([filedFor(of), findPartner(register, of.record.case)]);
    const body = <MyPage {...{ of, filed, partner }} recorded={c.req.query('recorded')} />;
    const title = `${of.words.my.title}: ${of.record.organization || of.record.case}`;
    return respond(c, surroundings, { title, reader: of.reader, body });
  });

  app.get('/my/:case/letter.md', async (c) => {
    const of = await page.open(c);
    if (of instanceof Response) return of;
    const filed = await filedFor(of);
    if (filed === null) return c.notFound();
    return c.body(filed.text, 200, {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': asAttachment(`${of.record.case}.md`),
      'Content-Security-Policy': filePolicy,
      'Cache-Control': 'no-store',
    });
  });

  app.get('/my/:case/:act', showAct(surroundings, page));
  if (desk !== undefined) app.post('/my/:case/:act', takeAct(surroundings, page, desk));
}
