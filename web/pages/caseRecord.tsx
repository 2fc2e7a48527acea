// What is on record of a case: its whole history with who said what, and the mail that was sent. In: the log's entries and
// the outbox's rows. Out: two sections for those who may see everything.
import { Fragment } from 'hono/jsx';
import type { CaseRecord, HistoryEntry } from '../../register/cases.ts';
import type { Mail } from '../../register/outbox.ts';
import type { CaughtMail } from '../mailbox.ts';
import { DataTable, type Column } from '../parts/dataTable.tsx';
import { ExactInstant } from '../parts/instant.tsx';
import { Outside } from '../parts/outside.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { kitOf } from '../reading/caseReading.ts';
import { narrate } from '../reading/narrative.ts';
import { roleInShort } from '../reading/publicTimeline.ts';
import { counted } from '../reading/words.ts';

export function CaseHistory({ record, entries }: { record: CaseRecord; entries: readonly HistoryEntry[] }) {
  const kit = kitOf(record.machine);
  const told = kit ? narrate(kit, entries) : [];
  const timeline = told.map(({ at, sentence, clause, by, event, seq }, index) => ({
    at,
    sentence,
    clause,
    by: (
      <>
        {roleInShort(by.role)}
        {['seat', 'coChair'].includes(by.role) && (
          <>
            {' '}
            (<Outside text={by.id} />)
          </>
        )}
      </>
    ),
    details: <Details seq={seq} event={event} payload={entries[index]?.payload ?? {}} />,
  }));
  return (
    <section aria-labelledby="history">
      <h2 id="history">History</h2>
      <Timeline entries={timeline} />
    </section>
  );
}

/** What was said with the event, as far as it is said in words: a take, a reason, an office. */
function Details({ seq, event, payload }: Pick<HistoryEntry, 'seq' | 'payload'> & { event: string }) {
  const said = Object.entries(payload).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return (
    <>
      {said.length > 0 && (
        <dl class="said">
          {said.map(([name, text]) => (
            <Fragment>
              <dt>{name}</dt>
              <dd>
                <Outside text={text} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
      <p class="aside">
        {seq}. <code>{event}</code>
      </p>
    </>
  );
}

const statusNames: Record<Mail['status'], string> = {
  sending: 'on its way',
  sent: 'sent',
  undelivered: 'not delivered',
};

/** More mails than these are shown when somebody asks for them. */
const atOnce = 10;

export function MailSent({ mails, caught }: { mails: readonly Mail[]; caught: readonly CaughtMail[] }) {
  const idOf = new Map(caught.map(({ messageId, id }) => [messageId, id]));
  const columns: Column<Mail>[] = [
    { head: 'Subject', cell: (mail) => <Subject mail={mail} id={idOf.get(mail.messageId)} /> },
    { head: 'To', kind: 'address', cell: ({ recipient }) => <Outside text={recipient} /> },
    { head: 'On the case’s clock', cell: ({ at }) => <ExactInstant at={at} /> },
    {
      head: 'What came of it',
      cell: ({ status, error }) => (
        <>
          {statusNames[status]}
          {error !== null && (
            <span class="aside block">
              <Outside text={error} />
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">Mail sent</h2>
      {mails.length === 0 ? (
        <p>No mail was sent in this case yet.</p>
      ) : (
        <details open={mails.length <= atOnce}>
          <summary>{counted(mails.length, 'message')}</summary>
          <DataTable caption="In the case’s own time" columns={columns} rows={mails} />
        </details>
      )}
    </section>
  );
}

function Subject({ mail, id }: { mail: Mail; id: string | undefined }) {
  const subject = <Outside text={mail.subject} />;
  return id === undefined ? subject : <a href={`/mailbox/${encodeURIComponent(id)}`}>{subject}</a>;
}
