// Who signs a letter of acceptance, who has signed and who is awaited since when (SC-3). In: the case, and the letter. Out: a table, and
// what the conflict-of-interest rule of the case's policy says.
import { officeTitle } from '../../../acceptance/signatureLines.ts';
import type { FrozenOffice } from '../../../domain/roster.ts';
import { Colon } from '../../parts/colon.tsx';
import { DataTable } from '../../parts/dataTable.tsx';
import { ExactInstant } from '../../parts/instant.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { PersonalCase } from '../../personal/openCase.ts';

export function Signatures({ of: { context, told, words } }: { of: PersonalCase }) {
  const { acceptance, policy } = context;
  if (acceptance === null) return null;
  const { sign } = words;
  const asked = told.findLast(({ event }) => event === 'acceptance.drafted')?.at ?? acceptance.approvedAt;
  const columns = [
    { head: sign.office, cell: ({ id }: FrozenOffice) => officeTitle(id) },
    { head: sign.holder, cell: ({ holder }: FrozenOffice) => <Outside text={holder} /> },
    {
      head: sign.signed,
      cell: ({ id }: FrozenOffice) => {
        const signature = acceptance.signatures[id];
        if (signature !== undefined) return <ExactInstant at={signature.at} />;
        return (
          <>
            {sign.awaitedSince} <ExactInstant at={asked} />
          </>
        );
      },
    },
  ];
  return (
    <section aria-labelledby="signatures">
      <h2 id="signatures">{sign.signatures}</h2>
      <DataTable
        caption={sign.about(context.letter?.organization.name ?? '')}
        columns={columns}
        rows={acceptance.offices}
      />
      {acceptance.recused.map(({ office, reason }) => (
        <p>
          {sign.recused}
          <Colon /> {officeTitle(office)}. <Outside text={reason} />
        </p>
      ))}
      <p class="aside after">{sign.conflict[policy.conflictedSigner]}</p>
    </section>
  );
}
