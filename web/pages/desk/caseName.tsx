// A case by its name. In: its id and its organization. Out: the way to its page.
import { Outside } from '../../parts/outside.tsx';
import { pathOfCase } from '../case/pathOfCase.ts';

export function CaseName({
  of: { case: caseId, organization },
}: {
  of: { case: string; organization: string };
}) {
  return (
    <a href={pathOfCase(caseId)}>
      <Outside text={organization || caseId} />
    </a>
  );
}
