// The form of a personal act. In: the act, where it is sent, what was filled in and what is wrong with it. Out: native fields that lead
// to the preview; nothing is done by sending it.
import type { FormValues } from '../acting/fromForm.ts';
import { kept } from '../pages/act/keptLetter.tsx';
import { ChecksField, FaultSummary, FileField, LineField, LongField, type Fault } from '../parts/fields.tsx';
import type { Words } from '../words/words.ts';
import type { PersonalAct, PersonalField } from './personalAct.ts';

interface Props {
  act: PersonalAct;
  /** The page that the act belongs to. */
  path: string;
  requestId: string;
  words: Words['steps'];
  values?: FormValues;
  faults?: readonly Fault[];
}

export function PersonalForm({ act, path, requestId, words, values = {}, faults = [] }: Props) {
  const uploads = act.fields.some(({ kind }) => kind === 'letter');
  return (
    <form
      class="form"
      method="post"
      action={`${path}/${act.name}`}
      enctype={uploads ? 'multipart/form-data' : undefined}
      novalidate
    >
      <FaultSummary faults={faults} title={words.pleaseMend} />
      <input type="hidden" name="requestId" value={requestId} />
      {act.fields.map((field) => (
        <Field field={field} values={values} faults={faults} words={words} />
      ))}
      <p class="actions">
        <button class="primary" name="step" value="preview">
          {words.toCheck}
        </button>
        <a href={path}>{words.leave}</a>
      </p>
    </form>
  );
}

interface FieldProps {
  field: PersonalField;
  values: FormValues;
  faults: readonly Fault[];
  words: Words['steps'];
}

function Field({ field, values, faults, words }: FieldProps) {
  const { name, label, help, required } = field;
  const fault = faults.find((one) => one.field === name)?.message;
  const props = { name, label, help, required, fault, optional: words.optional };
  switch (field.kind) {
    case 'passage':
      return <LongField {...props} value={values[name] ?? field.begins} rows={field.rows} />;
    case 'line':
      return <LineField {...props} value={values[name]} type={field.type} autocomplete="off" />;
    case 'choice':
      return <ChecksField {...props} many={false} values={[values[name] ?? '']} choices={field.choices} />;
    case 'letter':
      return (
        <>
          <FileField {...props} accept=".md,.markdown,.txt,text/markdown,text/plain" />
          <KeptFile values={values} words={words} />
        </>
      );
  }
}

/** A browser does not send a chosen file twice, so the page carries it on. */
export function KeptFile({ values, words }: { values: FormValues; words: Words['steps'] }) {
  const [bytes = '', name = ''] = [values[kept.bytes], values[kept.name]];
  if (bytes === '') return null;
  return (
    <p class="help">
      <input type="hidden" name={kept.bytes} value={bytes} />
      <input type="hidden" name={kept.name} value={name} />
      <bdi>{words.chosenAlready(name)}</bdi>
    </p>
  );
}
