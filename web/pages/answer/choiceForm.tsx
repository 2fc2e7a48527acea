// The choices of a seat as a form: none is chosen beforehand, and the fields of each stand beside it. In: the choices that there are,
// what was sent before, what is to be mended. Out: a form that works by keyboard and without a script.
import type { Reader } from '../../../domain/language.ts';
import { FaultSummary } from '../../parts/fields.tsx';
import { wordsFor } from '../../words/words.ts';
import { needsReason, takesReason, type ChoiceName, type Typed } from './choices.ts';
import { fieldOf, nothing, type FormFault, type Sent } from './form.ts';

interface Props {
  action: string;
  choices: readonly ChoiceName[];
  sent: Sent;
  faults: readonly FormFault[];
  late: boolean;
  reader: Reader;
}

const idOf = (choice: ChoiceName, field: keyof Typed) => `field-${fieldOf(choice, field).replace('.', '-')}`;

/** Where the summary of faults leads: to the field of the choice at hand. */
function placeOf({ field }: FormFault, { choice }: Sent): string {
  return field === 'choice' || choice === null ? 'choices' : fieldOf(choice, field).replace('.', '-');
}

export function ChoiceForm({ action, choices, sent, faults, late, reader }: Props) {
  const { form, faults: says } = wordsFor(reader).answer;
  if (choices.length === 0) return <p class="notice">{form.nothing}</p>;
  const summary = faults.map((fault) => ({ field: placeOf(fault, sent), message: says[fault.code] }));
  return (
    <form class="form answer-form" method="post" action={action} novalidate>
      <FaultSummary faults={summary} title={says.title} />
      {late && <p class="notice caution">{form.late}</p>}
      <fieldset class="choices" id="field-choices">
        <legend class="heard">{form.title}</legend>
        {choices.map((choice) => (
          <Choice choice={choice} sent={sent} faults={faults} reader={reader} />
        ))}
      </fieldset>
      <p>{form.notYet}</p>
      <p class="actions">
        <button class="primary">{form.look}</button>
      </p>
    </form>
  );
}

interface ChoiceProps {
  choice: ChoiceName;
  sent: Sent;
  faults: readonly FormFault[];
  reader: Reader;
}

function Choice({ choice, sent, faults, reader }: ChoiceProps) {
  const { form } = wordsFor(reader).answer;
  const chosen = sent.choice === choice;
  const hint = `hint-${choice}`;
  return (
    <div class="choice">
      <label class="choice-name">
        <input type="radio" name="choice" value={choice} checked={chosen} aria-describedby={hint} />
        <span>
          <span class="choice-label">{form.labels[choice]}</span>
          <span class="help" id={hint}>
            {form.hints[choice]}
          </span>
        </span>
      </label>
      {takesReason.includes(choice) && (
        <Fields
          choice={choice}
          typed={sent.typed[choice] ?? nothing}
          faults={chosen ? faults : []}
          reader={reader}
        />
      )}
    </div>
  );
}

interface FieldsProps {
  choice: ChoiceName;
  typed: Typed;
  faults: readonly FormFault[];
  reader: Reader;
}

function Fields(of: FieldsProps) {
  const { choice, typed, reader } = of;
  const { form } = wordsFor(reader).answer;
  const { reasons } = form;
  const objects = choice === 'objection';
  return (
    <div class="choice-fields">
      {objects && <Field {...of} field="part" label={form.part} optional />}
      <Field {...of} field="reason" label={reasons[choice] ?? ''} optional={!needsReason.includes(choice)} />
      {objects && (
        <>
          <Field {...of} field="remedy" label={form.remedy} optional />
          <label class="check">
            <input
              type="checkbox"
              name={fieldOf(choice, 'attributable')}
              value="yes"
              checked={typed.attributable}
            />
            <span>{form.attributable}</span>
          </label>
        </>
      )}
    </div>
  );
}

interface FieldProps extends FieldsProps {
  field: 'reason' | 'part' | 'remedy';
  label: string;
  optional: boolean;
}

function Field({ choice, field, label, optional, typed, faults, reader }: FieldProps) {
  const { form, faults: says } = wordsFor(reader).answer;
  const fault = faults.find((one) => one.field === field);
  const id = idOf(choice, field);
  const same = {
    id,
    name: fieldOf(choice, field),
    dir: 'auto' as const,
    'aria-invalid': fault === undefined ? undefined : ('true' as const),
    'aria-describedby': fault === undefined ? undefined : `${id}-fault`,
  };
  return (
    <div class="field">
      <label for={id}>
        {label}
        {optional && <span class="optional"> ({form.optional})</span>}
      </label>
      {fault !== undefined && (
        <span class="field-fault" id={`${id}-fault`}>
          {says[fault.code]}
        </span>
      )}
      {field === 'part' ? (
        <input type="text" value={typed.part} {...same} />
      ) : (
        <textarea rows={field === 'remedy' ? 2 : 4} {...same}>
          {typed[field]}
        </textarea>
      )}
    </div>
  );
}
