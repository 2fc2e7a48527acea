// The pages of those who sign (SC-3). In: the app and its surroundings. Out: their addresses: the page of a case, its letter as a PDF and
// as the text that is signed, and the steps of each act. Signing needs a person who has signed in; no link in a mail is enough.
import type { Context, Hono } from 'hono';
import { sameMailbox } from '../../../domain/mailboxHolder.ts';
import type { PartnershipContext } from '../../../machines/context.ts';
import { noticesOf } from '../../../register/notices.ts';
import { asAttachment } from '../../http/attachment.ts';
import { respond } from '../../http/respond.tsx';
import { filePolicy } from '../../http/securityHeaders.ts';
import type { Visitor } from '../../people/visitor.ts';
import { showAct, takeAct, type PersonalPage } from '../../personal/actSteps.tsx';
import { openCase } from '../../personal/openCase.ts';
import { letterToSign } from '../../reading/signers.ts';
import type { Surroundings } from '../../surroundings.ts';
import { keptPdf } from '../published/keptPdf.ts';
import { pathOfSigning } from './paths.ts';
import { signActs } from './signActs.ts';
import { SignPage } from './signPage.tsx';

/** Co-Chairs see every case's page; a substitute the one of the letter that it signs. */
const signs = (visitor: Visitor, _record: unknown, { acceptance }: PartnershipContext) =>
  acceptance?.offices.some(({ email }) => sameMailbox(email, visitor.mailbox)) ?? false;

export function addSigning(app: Hono, surroundings: Surroundings): void {
  const { register, desk, embedded } = surroundings;
  if (!embedded && desk === undefined) return;
  const page: PersonalPage = {
    open: (c: Context) => openCase(c, surroundings, signs),
    acts: signActs,
    path: pathOfSigning,
  };

  app.get('/sign/:case', async (c) => {
    const of = await page.open(c);
    if (of instanceof Response) return of;
    const [letter, notices] = await Promise.all([
      letterToSign(register, of.context),
      noticesOf(register, of.record.case),
    ]);
    const body = <SignPage of={of} letter={letter} notices={notices} recorded={c.req.query('recorded')} />;
    const title = `${of.words.sign.title}: ${of.record.organization || of.record.case}`;
    return respond(c, surroundings, { title, reader: of.reader, body });
  });

  app.get('/sign/:case/:file{letter\\.(?:pdf|txt)}', async (c) => {
    const of = await page.open(c);
    if (of instanceof Response) return of;
    const letter = await letterToSign(register, of.context);
    if (letter === null) return c.notFound();
    c.header('Cache-Control', 'no-store');
    if (c.req.param('file') === 'letter.txt') {
      c.header('Content-Disposition', asAttachment(`letter-of-acceptance-${of.record.case}.txt`));
      return c.text(letter.text);
    }
    const { name, bytes } = await keptPdf(of.record.case, letter);
    return c.body(bytes, 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': asAttachment(name),
      'Content-Security-Policy': filePolicy,
    });
  });

  app.get('/sign/:case/:act', showAct(surroundings, page));
  if (desk !== undefined) app.post('/sign/:case/:act', takeAct(surroundings, page, desk));
}
