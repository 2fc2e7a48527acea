// The proof of notice (SC-1): how far the notice to each seat came. In: what the register knows of the notices. Out: a table with
// one row for each seat, and each of its mailboxes in it with what the relay and other mail servers said.
import type { Notices } from '../../../register/notices.ts';
import type { MailboxFate, NoticeState, SeatNotice } from '../../../register/seatNotice.ts';
import { DataTable, type Column } from '../../parts/dataTable.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import { counted } from '../../reading/words.ts';

const stateNames: Record<NoticeState, string> = {
  queued: 'waits to be handed over',
  accepted: 'taken by the relay',
  refused: 'refused by the relay',
  bounced: 'came back',
  acknowledged: 'read',
  answered: 'answered',
};

const bad: readonly NoticeState[] = ['refused', 'bounced'];

const columns: Column<SeatNotice>[] = [
  { head: 'Seat', cell: ({ seat }) => <Outside text={seat} /> },
  { head: 'What is known', cell: (notice) => <Known of={notice} /> },
  {
    head: 'Mailboxes',
    kind: 'address',
    cell: ({ mailboxes }) => (
      <ul class="plain">
        {mailboxes.map((one) => (
          <Mailbox of={one} />
        ))}
      </ul>
    ),
  },
];

export function ProofOfNotice({ notices }: { notices: Notices }) {
  const { seats, frozenAt } = notices;
  const failed = seats.filter(({ state }) => bad.includes(state)).length;
  const arrived = failed === 0 ? 'none failed' : `${failed} failed`;
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">Proof of notice</h2>
      <p>
        The roster was frozen <ExactInstant at={frozenAt} />. What mail servers did is dated by the clock of
        this machine, everything else by the clock of the case.
      </p>
      <DataTable
        caption={`The notices to ${counted(seats.length, 'seat')}; ${arrived}`}
        columns={columns}
        rows={seats}
      />
    </section>
  );
}

function Known({ of: { state, notice, acknowledgedAt, answeredAt } }: { of: SeatNotice }) {
  const at =
    state === 'answered' ? answeredAt : state === 'acknowledged' ? acknowledgedAt : (notice?.at ?? null);
  return (
    <>
      {bad.includes(state) ? <span class="warning">{stateNames[state]}</span> : stateNames[state]}
      {at !== null && (
        <span class="aside block">
          <ExactInstant at={at} />
        </span>
      )}
    </>
  );
}

function Mailbox({ of: fate }: { of: MailboxFate }) {
  const { email, delivery, tries, acceptedAt, response, reason, bouncedAt, messageId, reports } = fate;
  return (
    <li>
      <Outside text={email} />
      <span class="aside block">
        {stateNames[delivery]}
        {acceptedAt !== null && (
          <>
            {' '}
            <ExactInstant at={acceptedAt} />
          </>
        )}
        {tries > 1 && `, after ${counted(tries, 'try', 'tries')}`}
        {delivery === 'accepted' && response !== null && (
          <>
            : <Outside text={response} />
          </>
        )}
        {bouncedAt !== null && (
          <>
            , came back <ExactInstant at={bouncedAt} />
          </>
        )}
        {delivery !== 'accepted' && reason !== null && (
          <>
            : <Outside text={reason} />
          </>
        )}
      </span>
      {reports.map(({ action, status, reportedBy, readAt }) => (
        <span class="aside block">
          Reported {action}
          {status !== null && ` (${status})`}
          {reportedBy !== null && (
            <>
              {' '}
              by <Outside text={reportedBy} />
            </>
          )}
          , <ExactInstant at={readAt} />
        </span>
      ))}
      <details>
        <summary class="aside">Message-ID</summary>
        <code class="hash">{messageId}</code>
      </details>
    </li>
  );
}
