// What a request's page is opened with: the case, the request, the visitor, and as whom the visitor may act. In: an address and a
// session. Out: all of it; or the answer that says why there is no such page for this visitor.
import type { Context } from 'hono';
import { later, type Instant } from '../../../domain/instant.ts';
import type { Actor } from '../../../domain/roles.ts';
import { findCase, type CaseRecord } from '../../../register/cases.ts';
import { logHead } from '../../../register/logHead.ts';
import { isRequest, type RequestType } from '../../acting/fields.ts';
import { waysToAct, type Acting } from '../../acting/actingAs.ts';
import { lookable } from '../../http/respond.tsx';
import { signInFirst } from '../../people/signInFirst.ts';
import { actorsIn, visitorOf } from '../../people/visitor.ts';
import { readCase, type CaseReading } from '../../reading/caseReading.ts';
import { presentOf, type Surroundings } from '../../surroundings.ts';

export interface OpenAct {
  record: CaseRecord;
  reading: CaseReading;
  type: RequestType;
  actors: Actor[];
  /** The ways in which the visitor may put the request now; none where the machine has none for these roles. */
  ways: Acting[];
  /** The position of the log that the page rests on. */
  position: number;
  /** The present of the case: its last event, or the clock of the machine where that is later. */
  present: Instant;
}

/** A response where the page is not for this visitor: unknown, or to be signed in for. */
export async function openAct(c: Context, surroundings: Surroundings): Promise<OpenAct | Response> {
  const { register } = surroundings;
  const [id, type = ''] = [c.req.param('case'), c.req.param('event')];
  if (!lookable(id) || !isRequest(type)) return c.notFound();
  const visitor = visitorOf(c);
  if (visitor === null) return signInFirst(c);
  const position = await logHead(register);
  const record = await findCase(register, id);
  const reading = record && readCase(record);
  if (record === null || reading === null) return c.notFound();
  const present = later(presentOf(surroundings), record.updatedAt);
  const actors = actorsIn(visitor, record);
  const ways = waysToAct(reading, actors, type, present);
  return { record, reading, type, actors, ways, position, present };
}
