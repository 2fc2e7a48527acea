// A refusal on a page: why, by which clause, and what is possible instead. In: the refusal, the case, the visitor's actors. Out: a part
// that is heard first, with the buttons of what can be done.
import type { Refusal } from '../../../domain/errors.ts';
import { specs, type RequestType } from '../../acting/fields.ts';
import { ClauseMark } from '../../parts/clause.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { CaseReading } from '../../reading/caseReading.ts';
import { ActLinks } from './links.tsx';
import type { OpenAct } from './openAct.ts';

export function RefusedAct({ refusal, of: open }: { refusal: Refusal; of: OpenAct }) {
  const { record, type, reading, actors, present } = open;
  return (
    <>
      <div class="fault-summary" role="alert" tabindex={-1}>
        <h2>Nothing was done</h2>
        <p>
          <Outside text={sentence(refusal, type, reading)} /> <ClauseMark clause={refusal.clause} />
        </p>
        <p class="aside">
          <code>{refusal.code}</code>
        </p>
      </div>
      {actors.length > 0 && (
        <section aria-labelledby="instead">
          <h2 id="instead">What you can do instead</h2>
          <ActLinks caseId={record.case} reading={reading} actors={actors} present={present} />
        </section>
      )}
    </>
  );
}

/** The machine lists what is possible by event; here that stands below, as buttons. */
function sentence({ code, message }: Refusal, type: RequestType, { reading }: CaseReading): string {
  if (code !== 'event.notPossible') return message;
  return `“${specs[type].name}” is not possible while the case is at “${reading.title}”.`;
}
