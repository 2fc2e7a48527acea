// A clause of the framework, cited. In: its id. Out: the id, with the clause's own text for those who ask.
import { clauses, type ClauseId } from '../../domain/framework.ts';

export function ClauseMark({ clause }: { clause: string | undefined }) {
  if (clause === undefined) return null;
  const text = clause in clauses ? clauses[clause as ClauseId].text : undefined;
  return (
    <abbr class="clause" title={text}>
      {clause}
    </abbr>
  );
}
