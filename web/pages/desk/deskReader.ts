// How the desk is read: in English, and on the clock of whoever has signed in. In: the visitor. Out: the reader; none for a local
// observer, who reads UTC.
import type { Reader } from '../../../domain/language.ts';
import type { Visitor } from '../../people/visitor.ts';

export const deskReader = (visitor: Visitor | null): { reader?: Reader } =>
  visitor === null ? {} : { reader: { language: 'en', zone: visitor.reader.zone } };
