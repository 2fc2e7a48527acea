// The conditions of an outcome in a form, one row each. In: what was filled in, and its faults. Out: fields in numbered rows.
import { conditionParts, conditionRows, type FormValues } from '../../acting/fromForm.ts';
import { LineField, LongField, type Fault } from '../../parts/fields.tsx';

const partLabels = { text: 'What is asked', owner: 'Who sees to it', due: 'Due' } as const;

interface ConditionsProps {
  label: string;
  help: string | undefined;
  values: FormValues;
  faults: readonly Fault[];
}

/** The rows that are filled, and an empty one; another comes with each press of the button. */
export function Conditions({ label, help, values, faults }: ConditionsProps) {
  const rows = [...conditionRows(values), Math.max(-1, ...conditionRows(values)) + 1];
  return (
    <fieldset class="conditions">
      <legend>{label}</legend>
      {help && <p class="help">{help}</p>}
      {rows.map((row, index) => (
        <fieldset class="condition">
          <legend>Condition {index + 1}</legend>
          {conditionParts.map((part) => {
            const name = `conditions.${row}.${part}`;
            const fault = faults.find((one) => one.field === name)?.message;
            const props = { name, label: partLabels[part], value: values[name], fault, required: true };
            return part === 'text' ? (
              <LongField {...props} rows={2} />
            ) : (
              <LineField {...props} type={part === 'due' ? 'date' : 'text'} />
            );
          })}
        </fieldset>
      ))}
      <button type="submit" name="step" value="form" class="button">
        Another condition
      </button>
    </fieldset>
  );
}
