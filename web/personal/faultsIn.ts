// What is wrong with a filled-in form of a personal act, in the reader's language. In: the fields and what was sent. Out: one fault for
// each field to mend; none where all is well.
import { hasControls } from '../../domain/text.ts';
import type { FormValues } from '../acting/fromForm.ts';
import type { Fault } from '../parts/fields.tsx';
import type { Sent } from '../pages/act/sent.ts';
import type { Words } from '../words/words.ts';
import type { PersonalField } from './personalAct.ts';

export function faultsIn(fields: readonly PersonalField[], sent: Sent, words: Words['steps']): Fault[] {
  return fields.flatMap((field): Fault[] => {
    if (field.kind === 'letter') return letterFault(field, sent, words);
    const message = faultOf(field, sent.values, words);
    return message === null ? [] : [{ field: field.name, message }];
  });
}

function letterFault({ name }: PersonalField, { letter, faults }: Sent, words: Words['steps']): Fault[] {
  if (letter !== null) return [];
  return faults.length > 0 ? faults : [{ field: name, message: words.noFile }];
}

function faultOf(field: PersonalField, values: FormValues, words: Words['steps']): string | null {
  const text = (values[field.name] ?? '').trim();
  if (field.kind === 'choice') {
    const known = field.choices.some(([value]) => value === text);
    return known || (text === '' && !field.required) ? null : words.choose(field.label);
  }
  if (text === '') return field.required ? words.needed(field.label) : null;
  if (field.kind === 'letter') return null;
  if (hasControls(text)) return words.controls(field.label);
  if (text.length > field.most) return words.tooLong(field.label, field.most, text.length);
  const isMet = field.kind === 'passage' || (field.isMet?.(text) ?? true);
  return isMet ? null : (field.otherwise ?? words.needed(field.label));
}
