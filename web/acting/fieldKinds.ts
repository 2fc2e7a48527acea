// The kinds of fields that a request can have. In: a name, which is the path of the value in the request, and a label. Out: a field.
import type { PartnershipContext } from '../../machines/context.ts';
import type { Choice } from '../parts/fields.tsx';

interface Named {
  /** The path in the request, joined by dots: `decision.date`. */
  name: string;
  label: string;
  help?: string;
  required: boolean;
}

type Choices = (context: PartnershipContext) => readonly Choice[];

export type ActField = Named &
  (
    | { kind: 'line' | 'email' | 'date' | 'check' | 'letter' | 'conditions' }
    | { kind: 'passage'; rows: number }
    | { kind: 'number'; least: number; most: number }
    /** `ruling`: its values are `approve` or `overrule:fundar`, what is decided and on whose objection. */
    | { kind: 'choice' | 'number-choice' | 'ruling'; choices: Choices }
  );

interface Said {
  required?: boolean;
  help?: string;
}

const named = (name: string, label: string, { required = true, help }: Said): Named => ({
  name,
  label,
  required,
  ...(help === undefined ? {} : { help }),
});

type Kind = (name: string, label: string, said?: Said) => ActField;

export const line: Kind = (name, label, said = {}) => ({ ...named(name, label, said), kind: 'line' });
export const email: Kind = (name, label, said = {}) => ({ ...named(name, label, said), kind: 'email' });
export const date: Kind = (name, label, said = {}) => ({ ...named(name, label, said), kind: 'date' });

export const passage = (name: string, label: string, said: Said & { rows?: number } = {}): ActField => ({
  ...named(name, label, said),
  kind: 'passage',
  rows: said.rows ?? 4,
});

export const workingDays = (name: string, said: Said = {}): ActField => ({
  ...named(name, 'Working days', said),
  kind: 'number',
  least: 1,
  most: 250,
});

export const letterFile = (name: string, label: string): ActField => ({
  ...named(name, label, { help: 'Markdown with front matter, as in examples/letters; at most 200 kB.' }),
  kind: 'letter',
});
