// The form of one request, for whichever page shows it. In: the request, the case, as whom the visitor may act, and what was filled in.
// Out: native fields that lead to the preview; nothing is done by sending it.
import { choicesOf, specs, type RequestType } from '../../acting/fields.ts';
import type { ActField } from '../../acting/fieldKinds.ts';
import type { FormValues } from '../../acting/fromForm.ts';
import { actingValue, speakerField, type Acting } from '../../acting/actingAs.ts';
import { actorInWords } from '../../acting/actorInWords.ts';
import {
  ChecksField,
  ChoiceField,
  FileField,
  LineField,
  LongField,
  type Fault,
} from '../../parts/fields.tsx';
import { Outside } from '../../parts/outside.tsx';
import type { CaseReading } from '../../reading/caseReading.ts';
import { contextOf } from '../../reading/review/reviewReading.ts';
import { Conditions } from './conditions.tsx';
import { KeptLetter } from './keptLetter.tsx';

interface Props {
  caseId: string;
  type: RequestType;
  reading: CaseReading;
  ways: readonly Acting[];
  /** Drawn for this form: what is confirmed from it is carried out once. */
  requestId: string;
  values?: FormValues;
  faults?: readonly Fault[];
}

export const pathOfAct = (caseId: string, type: string): string =>
  `/act/${encodeURIComponent(caseId)}/${type}`;

export function ActForm({ caseId, type, reading, ways, requestId, values = {}, faults = [] }: Props) {
  const speaker = speakerField(reading, type);
  const fields = specs[type].fields.filter(({ name }) => name !== speaker);
  const uploads = fields.some(({ kind }) => kind === 'letter');
  return (
    <form
      class="form"
      method="post"
      action={pathOfAct(caseId, type)}
      enctype={uploads ? 'multipart/form-data' : undefined}
      novalidate
    >
      <input type="hidden" name="requestId" value={requestId} />
      <ActsAs ways={ways} chosen={values['as']} />
      {fields.map((field) => (
        <Field field={field} reading={reading} values={values} faults={faults} />
      ))}
      <p class="actions">
        <button type="submit" name="step" value="preview" class="button primary">
          Preview
        </button>
      </p>
    </form>
  );
}

function ActsAs({ ways, chosen }: { ways: readonly Acting[]; chosen: string | undefined }) {
  const [first] = ways;
  if (first === undefined) return null;
  if (ways.length === 1) {
    return (
      <p class="acts-as">
        <input type="hidden" name="as" value={actingValue(first)} />
        You act as <Outside text={actorInWords(first)} />.
      </p>
    );
  }
  const values = ways.map(actingValue);
  const value = values.find((one) => one === chosen) ?? actingValue(first);
  return (
    <ChecksField
      name="as"
      label="You act as"
      many={false}
      required
      values={[value]}
      choices={ways.map((way) => [actingValue(way), actorInWords(way)])}
    />
  );
}

interface FieldProps {
  field: ActField;
  reading: CaseReading;
  values: FormValues;
  faults: readonly Fault[];
}

/** So few choices are shown at once. */
const atOnce = 6;

function Field({ field, reading, values, faults }: FieldProps) {
  const { name, label, help, required } = field;
  const value = values[name];
  const fault = faults.find((one) => one.field === name)?.message;
  const props = { name, label, help, required, fault };
  switch (field.kind) {
    case 'passage':
      return <LongField {...props} value={value} rows={field.rows} />;
    case 'line':
      return <LineField {...props} value={value} />;
    case 'email':
    case 'date':
    case 'number':
      return <LineField {...props} value={value} type={field.kind} />;
    case 'check':
      return (
        <label class="check">
          <input type="checkbox" name={name} value="yes" checked={value === 'yes'} />
          <span>{label}</span>
        </label>
      );
    case 'letter':
      return (
        <>
          <FileField {...props} accept=".md,.markdown,.txt,text/markdown,text/plain" />
          <KeptLetter values={values} />
        </>
      );
    case 'conditions':
      return <Conditions label={label} help={help} values={values} faults={faults} />;
    case 'choice':
    case 'number-choice':
    case 'ruling': {
      const choices = choicesOf(field, contextOf(reading));
      return required && choices.length <= atOnce ? (
        <ChecksField {...props} many={false} values={value === undefined ? [] : [value]} choices={choices} />
      ) : (
        <ChoiceField {...props} value={value} choices={choices} />
      );
    }
  }
}
