// A case as one person's own page opens it. In: the address and who is looking. Out: the case, read and told, with the person's
// language and clock; or the answer to whoever may not see it. A case that is not there is answered like one that is not theirs.
import type { Context } from 'hono';
import { later, type Instant } from '../../domain/instant.ts';
import { readerOf, type Reader } from '../../domain/language.ts';
import type { PartnershipContext } from '../../machines/context.ts';
import { findCase, history, type CaseRecord, type HistoryEntry } from '../../register/cases.ts';
import { lookable } from '../http/respond.tsx';
import { signInFirst } from '../people/signInFirst.ts';
import { seesTheDesk, visitorOf, type Visitor } from '../people/visitor.ts';
import { readCase, type CaseReading } from '../reading/caseReading.ts';
import { narrate, type Told } from '../reading/narrative.ts';
import { contextOf } from '../reading/review/reviewReading.ts';
import { presentOf, type Surroundings } from '../surroundings.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { notYours } from './notYours.tsx';

export interface PersonalCase {
  record: CaseRecord;
  reading: CaseReading;
  context: PartnershipContext;
  entries: HistoryEntry[];
  told: Told[];
  /** The machine's clock, or the case's last event where that is later: its clock may have been hurried. */
  present: Instant;
  /** Nobody in a local installation in which nobody is chosen. */
  visitor: Visitor | null;
  reader: Reader;
  words: Words;
}

type IsTheirs = (visitor: Visitor, record: CaseRecord, context: PartnershipContext) => boolean;

/**
 * Opens the case for the person that `isTheirs` names, for the offices of the desk, and in a local installation for an observer.
 */
export async function openCase(
  c: Context,
  surroundings: Surroundings,
  isTheirs: IsTheirs,
): Promise<PersonalCase | Response> {
  const { register, embedded } = surroundings;
  const visitor = visitorOf(c);
  if (visitor === null && !embedded) return signInFirst(c);
  const id = c.req.param('case');
  const record = lookable(id) ? await findCase(register, id) : null;
  const reading = record && readCase(record);
  const seesAll = visitor === null || seesTheDesk(visitor);
  if (record === null || reading === null) {
    return seesAll ? c.notFound() : notYours(c, surroundings, visitor);
  }
  const context = contextOf(reading);
  if (!seesAll && !isTheirs(visitor, record, context)) return notYours(c, surroundings, visitor);
  const entries = await history(register, record.case);
  const reader = visitor?.reader ?? readerOf({});
  return {
    record,
    reading,
    context,
    entries,
    told: narrate(reading.kit, entries),
    present: later(presentOf(surroundings), record.updatedAt),
    visitor,
    reader,
    words: wordsFor(reader),
  };
}
