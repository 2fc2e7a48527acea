// The fields of a form, each with its label, its help and its fault beside it. In: a name, what is in it, what is wrong with it.
// Out: native fields that work without a script; the fault is tied to the field for those who listen.
import type { Child } from 'hono/jsx';

export interface FieldProps {
  name: string;
  label: string;
  help?: string | undefined;
  /** What is wrong with what was sent, in a sentence. */
  fault?: string | undefined;
  required?: boolean | undefined;
  /** What stands beside the label of a field that may stay empty, in the page's language. */
  optional?: string | undefined;
}

/** The id of a field, to which a summary of faults can link. */
export const fieldId = (name: string): string => `field-${name.replace(/[^A-Za-z0-9]+/g, '-')}`;

const describedBy = ({ name, help, fault }: FieldProps) =>
  [help && `${fieldId(name)}-help`, fault && `${fieldId(name)}-fault`].filter(Boolean).join(' ') || undefined;

/** The attributes that every field of the kind carries. */
const attributes = (props: FieldProps) => ({
  id: fieldId(props.name),
  name: props.name,
  required: props.required,
  'aria-describedby': describedBy(props),
  'aria-invalid': props.fault === undefined ? undefined : ('true' as const),
});

function Beside({ name, help, fault }: FieldProps) {
  return (
    <>
      {help && (
        <span class="help" id={`${fieldId(name)}-help`}>
          {help}
        </span>
      )}
      {fault && (
        <span class="field-fault" id={`${fieldId(name)}-fault`}>
          {fault}
        </span>
      )}
    </>
  );
}

function Labelled({ of, children }: { of: FieldProps; children: Child }) {
  return (
    <div class="field">
      <label for={fieldId(of.name)}>
        {of.label}
        {!of.required && <span class="optional"> ({of.optional ?? 'optional'})</span>}
      </label>
      <Beside {...of} />
      {children}
    </div>
  );
}

type LineType = 'text' | 'email' | 'url' | 'number' | 'date' | 'datetime-local' | 'search';

/** One line: a name, an address, a number, a day. */
export function LineField(
  props: FieldProps & { value?: string | undefined; type?: LineType; autocomplete?: string },
) {
  const { value, type = 'text', autocomplete } = props;
  return (
    <Labelled of={props}>
      <input {...attributes(props)} type={type} value={value} autocomplete={autocomplete} />
    </Labelled>
  );
}

/** Several lines. */
export function LongField(props: FieldProps & { value?: string | undefined; rows?: number }) {
  const { value, rows = 4 } = props;
  return (
    <Labelled of={props}>
      <textarea {...attributes(props)} rows={rows} dir="auto">
        {value}
      </textarea>
    </Labelled>
  );
}

/** A value and what people call it. */
export type Choice = readonly [value: string, label: string];

/** One of several, in a list. */
export function ChoiceField(props: FieldProps & { value?: string | undefined; choices: readonly Choice[] }) {
  const { value = '', choices, required } = props;
  return (
    <Labelled of={props}>
      <select {...attributes(props)}>
        {(!required || value === '') && <option value="">{required ? 'Please choose' : 'None'}</option>}
        {choices.map(([one, label]) => (
          <option value={one} selected={one === value}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** None, one or several, each with a box (`many`), or one with a button beside each. */
export function ChecksField(
  props: FieldProps & { values: readonly string[]; choices: readonly Choice[]; many?: boolean },
) {
  const { name, label, values, choices, many = true, required } = props;
  return (
    <fieldset class="field checks" id={fieldId(name)} aria-describedby={describedBy(props)}>
      <legend>{label}</legend>
      <Beside {...props} />
      {choices.map(([one, said]) => (
        <label class="check">
          <input
            type={many ? 'checkbox' : 'radio'}
            name={name}
            value={one}
            checked={values.includes(one)}
            required={!many && required}
          />
          <span>{said}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** @param accept media types and endings that the browser offers to choose from */
export function FileField(props: FieldProps & { accept: string }) {
  return (
    <Labelled of={props}>
      <input {...attributes(props)} type="file" accept={props.accept} />
    </Labelled>
  );
}

/** What is wrong with a form, at its top: the first thing that is heard, with a way to each field. */
export function FaultSummary({ faults, title }: { faults: readonly Fault[]; title: string }) {
  if (faults.length === 0) return null;
  return (
    <div class="fault-summary" role="alert" tabindex={-1} autofocus>
      <h2>{title}</h2>
      <ul>
        {faults.map(({ field, message }) => (
          <li>{field === undefined ? message : <a href={`#${fieldId(field)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}

/** A fault of one field, or of the form as a whole. */
export interface Fault {
  field?: string | undefined;
  message: string;
}
