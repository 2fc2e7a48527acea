// What a personal act would do, before it is done, in the reader's language. In: the act, what was filled in, and what the machine
// foresees. Out: what is recorded, who is told, how the case then stands and what follows; and the button that does it.
import type { FormValues } from '../acting/fromForm.ts';
import type { Prospect } from '../acting/foresee.ts';
import { ClauseMark } from '../parts/clause.tsx';
import { Fact, Facts } from '../parts/facts.tsx';
import { Quote } from '../parts/quote.tsx';
import type { Words } from '../words/words.ts';
import { KeptFile } from './actForm.tsx';
import { ForeseenList } from './foreseen.tsx';
import type { PersonalAct } from './personalAct.ts';
import { whoIsTold } from './whoIsTold.ts';

interface Props {
  act: PersonalAct;
  path: string;
  requestId: string;
  values: FormValues;
  prospect: Prospect;
  words: Words;
}

export function PersonalPreview({ act, path, requestId, values, prospect, words }: Props) {
  const { steps, standing } = words;
  const { sentence, clause, effects, after, foreseen } = prospect;
  const told = whoIsTold(effects, standing);
  return (
    <form class="preview" method="post" action={`${path}/${act.name}`}>
      <h2>{steps.aboutTo}</h2>
      <p>{steps.nothingYet}</p>
      <Facts>
        <Fact name={steps.as}>
          <bdi>{act.as}</bdi>
        </Fact>
        <Fact name={steps.records}>
          {standing.happened(act.event, sentence)} <ClauseMark clause={clause} />
        </Fact>
        <Written act={act} values={values} words={steps} />
        <Fact name={steps.afterwards}>{standing.states[after.reading.state] ?? after.reading.title}</Fact>
        <Fact name={standing.toldByMail}>{told.length === 0 ? standing.nobody : told.join(', ')}</Fact>
        <Fact name={standing.ifNobodyActs}>
          <ForeseenList kit={after.kit} foreseen={foreseen} words={standing} />
        </Fact>
      </Facts>
      <input type="hidden" name="requestId" value={requestId} />
      {act.fields
        .filter(({ kind, name }) => kind !== 'letter' && values[name] !== undefined)
        .map(({ name }) => (
          <input type="hidden" name={name} value={values[name]} />
        ))}
      <KeptFile values={values} words={steps} />
      <p class="actions">
        <button class={act.grave ? 'danger' : 'primary'} name="step" value="confirm">
          {act.button}
        </button>
        {act.fields.length > 0 && (
          <button name="step" value="form">
            {steps.change}
          </button>
        )}
        <a href={path}>{steps.leave}</a>
      </p>
    </form>
  );
}

function Written({ act, values, words }: { act: PersonalAct; values: FormValues; words: Words['steps'] }) {
  const written = act.fields.flatMap((field) => {
    const value = (values[field.name] ?? '').trim();
    if (value === '' || field.kind === 'letter') return [];
    const chosen = field.kind === 'choice' ? field.choices.find(([one]) => one === value)?.[1] : undefined;
    return [{ label: field.label, text: chosen ?? value }];
  });
  if (written.length === 0) return null;
  return (
    <Fact name={words.written}>
      {written.map(({ label, text }) => (
        <>
          <p class="aside">{label}</p>
          <Quote text={text} />
        </>
      ))}
    </Fact>
  );
}
