// An act that a person's own page offers: its words in the reader's language, its fields, and the request that it makes. In: nothing.
// Out: the shapes; what the act does, who may do it and when is for the machine to say.
import type { LetterFile } from '../../client/letterFile.ts';
import type { Actor } from '../../domain/roles.ts';
import type { RequestType } from '../acting/fields.ts';
import type { ActRequest, FormValues } from '../acting/fromForm.ts';
import type { Choice } from '../parts/fields.tsx';

export type PersonalField = {
  name: string;
  label: string;
  help?: string;
  required: boolean;
} & (
  | { kind: 'passage'; rows: number; most: number; begins?: string }
  /** One line of at most `most` characters; `isMet` says whether it is what is asked for, and `otherwise` what is said if not. */
  | { kind: 'line'; type: 'text' | 'email'; most: number; isMet?(text: string): boolean; otherwise?: string }
  | { kind: 'choice'; choices: readonly Choice[] }
  | { kind: 'letter' }
);

export interface PersonalAct {
  /** Its place in the address, below the page's own. */
  name: string;
  event: RequestType;
  /** Whether the case takes it now. */
  possible: boolean;
  by: Actor;
  /** As whom the person acts, in words. */
  as: string;
  title: string;
  /** What a person should know before, in a sentence or two. */
  explained: string;
  button: string;
  /** It ends something, or is hard to take back. */
  grave?: true;
  fields: readonly PersonalField[];
  /** What is read afterwards by whoever has given the page away with it. */
  farewell?(values: FormValues): { title: string; sentences: readonly string[] };
  request(values: FormValues, letter: LetterFile | null): ActRequest;
}

/** An act without what is the same for all acts of a page. */
export type ActOfPage = Omit<PersonalAct, 'event' | 'possible' | 'by' | 'as'>;
