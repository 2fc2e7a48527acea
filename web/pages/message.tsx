// One caught message. In: its id. Out: a page with its headers, both bodies and attachments; its HTML alone, for the frame on
// that page; and each attachment to save.
import type { Handler } from 'hono';
import { asAttachment } from '../http/attachment.ts';
import { respond } from '../http/respond.tsx';
import { filePolicy, framingPolicy, mailBodyPolicy } from '../http/securityHeaders.ts';
import type { CaughtMail, Mailbox } from '../mailbox.ts';
import { Fact, Facts } from '../parts/facts.tsx';
import { ExactInstant } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { dated } from '../reading/mailDate.ts';
import { fileSize } from '../reading/words.ts';
import type { Surroundings } from '../surroundings.ts';

/** `GET /mailbox/:id` */
export function messagePage(surroundings: Surroundings, mailbox: Mailbox): Handler {
  return async (c) => {
    const mail = await mailbox.message(c.req.param('id') ?? '');
    if (mail === undefined) return c.notFound();
    c.header('Content-Security-Policy', framingPolicy);
    return respond(c, surroundings, {
      title: mail.subject || '(no subject)',
      place: 'mailbox',
      body: <Message mail={mail} />,
    });
  };
}

/** `GET /mailbox/:id/body`: the HTML body as it was sent, under a policy of its own. */
export function messageBody(mailbox: Mailbox): Handler {
  return async (c) => {
    const mail = await mailbox.message(c.req.param('id') ?? '');
    if (mail?.html === undefined) return c.notFound();
    c.header('Content-Security-Policy', mailBodyPolicy);
    c.header('Cache-Control', 'no-store');
    return c.html(mail.html);
  };
}

/** `GET /mailbox/:id/attachments/:index`: one attachment, to save and never to show. */
export function messageAttachment(mailbox: Mailbox): Handler {
  return async (c) => {
    const { id = '', index = '' } = c.req.param();
    const file = await mailbox.attachment(id, Number(index));
    if (file === undefined) return c.notFound();
    return c.body(new Uint8Array(file.content), 200, {
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': asAttachment(file.filename),
      'Content-Security-Policy': filePolicy,
      'Cache-Control': 'no-store',
    });
  };
}

function Message({ mail }: { mail: CaughtMail }) {
  const path = `/mailbox/${encodeURIComponent(mail.id)}`;
  return (
    <article>
      <header class="page-header">
        <p class="kicker">
          <a href="/mailbox">Mailbox</a>
        </p>
        <h1>
          <Outside text={mail.subject || '(no subject)'} />
        </h1>
      </header>
      <Facts>
        <Fact name="From">
          <Outside text={mail.from} />
        </Fact>
        <Fact name="To">
          <Outside text={mail.to.join(', ')} />
        </Fact>
        <Fact name="Dated">
          <ExactInstant at={dated(mail)} /> <span class="aside">on the case’s clock</span>
        </Fact>
        <Fact name="Caught">
          <ExactInstant at={mail.receivedAt} /> <span class="aside">on this machine’s clock</span>
        </Fact>
        {mail.attachments.length > 0 && <Attachments mail={mail} path={path} />}
      </Facts>
      {mail.html !== undefined && (
        <section aria-labelledby="as-html">
          <h2 id="as-html">As HTML</h2>
          <iframe class="mail" sandbox="" src={`${path}/body`} title="The message as HTML" loading="lazy" />
        </section>
      )}
      {mail.text !== undefined && (
        <details open={mail.html === undefined}>
          <summary>As text</summary>
          <pre class="mail-text" dir="auto">
            {mail.text}
          </pre>
        </details>
      )}
      <details>
        <summary>All headers</summary>
        <dl class="said">
          {Object.entries(mail.headers).map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>
                <Outside text={value} />
              </dd>
            </>
          ))}
        </dl>
      </details>
    </article>
  );
}

function Attachments({ mail, path }: { mail: CaughtMail; path: string }) {
  return (
    <Fact name="Attached">
      <ul class="plain">
        {mail.attachments.map(({ filename, mimeType, size }, index) => (
          <li>
            <a href={`${path}/attachments/${index}`}>
              <Outside text={filename} />
            </a>{' '}
            <span class="aside">
              <Outside text={mimeType} />, {fileSize(size)}
            </span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
