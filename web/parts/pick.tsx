// One of several, in a form that filters: every choice is as good as none. In: a name, a label, the choices and the chosen one. Out: a
// list with its label.
import type { Choice } from './fields.tsx';

interface Props {
  name: string;
  label: string;
  value: string;
  /** What it says where nothing is chosen; without it, one of the choices always is. */
  any?: string;
  choices: readonly Choice[];
}

export function Pick({ name, label, value, any, choices }: Props) {
  return (
    <div>
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {any !== undefined && <option value="">{any}</option>}
        {choices.map(([one, said]) => (
          <option value={one} selected={one === value}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
}
