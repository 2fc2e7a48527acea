// The mail that was sent in a case. In: the outbox's rows, and the messages that a local installation caught. Out: a page that says to
// whom each went, when on the case's clock, and what came of it.
import type { Handler } from 'hono';
import { mailOf, type Mail } from '../../../register/outbox.ts';
import { DataTable, type Column } from '../../parts/dataTable.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { Pager, slice } from '../../parts/pager.tsx';
import { counted } from '../../reading/words.ts';
import type { Surroundings } from '../../surroundings.ts';
import { casePage } from './casePage.tsx';
import { pathOfCase } from './pathOfCase.ts';

const onOnePage = 60;

/** `GET /cases/:case/mail` */
export function caseMail(surroundings: Surroundings): Handler {
  const { register, mailbox } = surroundings;
  return casePage(surroundings, 'mail', async ({ record, query }) => {
    const [mails, caught] = await Promise.all([mailOf(register, record.case), mailbox?.messages() ?? []]);
    const idOf = new Map(caught.map(({ messageId, id }) => [messageId, id]));
    const shown = slice(mails.toReversed(), query['page'], onOnePage);
    return (
      <section aria-labelledby="mail">
        <h2 id="mail">Mail sent</h2>
        {mails.length === 0 ? (
          <p>No mail was sent in this case yet.</p>
        ) : (
          <>
            <DataTable
              caption={`${counted(mails.length, 'message')}, the newest first`}
              columns={columnsWith(idOf)}
              rows={shown.items}
            />
            <Pager of={shown} path={pathOfCase(record.case, 'mail')} />
          </>
        )}
      </section>
    );
  });
}

function columnsWith(idOf: ReadonlyMap<string | undefined, string>): Column<Mail>[] {
  return [
    { head: 'Subject', cell: (mail) => <Subject mail={mail} id={idOf.get(mail.messageId)} /> },
    { head: 'To', kind: 'address', cell: ({ recipient }) => <Outside text={recipient} /> },
    { head: 'On the case’s clock', cell: ({ at }) => <ExactInstant at={at} /> },
    { head: 'What came of it', cell: (mail) => <Fate of={mail} /> },
  ];
}

function Subject({ mail, id }: { mail: Mail; id: string | undefined }) {
  const subject = <Outside text={mail.subject} />;
  return id === undefined ? subject : <a href={`/mailbox/${encodeURIComponent(id)}`}>{subject}</a>;
}

const statusNames: Record<Mail['status'], string> = {
  sending: 'on its way',
  sent: 'sent',
  undelivered: 'not delivered',
};

/** A mail that the relay had taken came back; one that it refused never left. */
function Fate({ of: { status, bouncedAt, error } }: { of: Mail }) {
  const failed = status === 'undelivered';
  const word = bouncedAt === null ? statusNames[status] : 'came back';
  return (
    <>
      {failed ? <span class="warning">{word}</span> : word}
      {error !== null && (
        <span class="aside block">
          <Outside text={error} />
        </span>
      )}
    </>
  );
}
