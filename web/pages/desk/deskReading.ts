// What the desk shows. In: the register, as whom it is looked at, the present. Out: what waits on these offices, what is late, what falls
// due next, what happened last, and how many cases are where.
import { later, type Instant } from '../../../domain/instant.ts';
import type { Actor } from '../../../domain/roles.ts';
import {
  casesUnderWay,
  countsByStage,
  history,
  searchCases,
  type CaseRecord,
  type CaseSummary,
} from '../../../register/cases.ts';
import { logHead, recentEvents, type RecentEvent } from '../../../register/logHead.ts';
import type { Register } from '../../../register/open.ts';
import { kitOf, readCase, type CaseReading } from '../../reading/caseReading.ts';
import { lateness } from '../../reading/desk/late.ts';
import { narrate, type Told } from '../../reading/narrative.ts';
import { todoOf, type Todo } from '../../reading/desk/todo.ts';

export interface DeskCase {
  record: CaseRecord;
  reading: CaseReading;
  present: Instant;
}

/** What happened, in the machine's words, and in which case. */
export type DeskEvent = Told & { case: string; organization: string };

export interface DeskReading {
  waiting: (DeskCase & { todo: Todo[] })[];
  late: (DeskCase & { why: string })[];
  /** The next deadlines, the earliest first. */
  due: { record: CaseSummary; underWay: DeskCase | undefined }[];
  recent: DeskEvent[];
  counts: ReadonlyMap<string, number>;
  /** The position of the log that this rests on. */
  position: number;
}

const most = 8;

export async function readDesk(
  register: Register,
  actors: readonly Actor[],
  now: Instant,
): Promise<DeskReading> {
  // Before everything else: what is recorded while the rest is read is told to the page as news.
  const position = await logHead(register);
  const [records, counts, recent, summaries] = await Promise.all([
    casesUnderWay(register),
    countsByStage(register),
    recentEvents(register, most),
    searchCases(register, { by: 'due' }),
  ]);
  const underWay = records.flatMap((record): DeskCase[] => {
    const reading = readCase(record);
    return reading === null ? [] : [{ record, reading, present: later(now, record.updatedAt) }];
  });
  const waiting = underWay.map((one) => ({ ...one, todo: todoOf(one.reading, actors, one.present) }));
  const late = underWay.flatMap((one) => {
    const why = lateness(one.record, one.reading, one.present);
    return why === null ? [] : [{ ...one, why }];
  });
  const due = summaries.filter(({ nextDeadline }) => nextDeadline !== null).slice(0, most);
  return {
    waiting: waiting.filter(({ todo }) => todo.length > 0),
    late,
    due: due.map((record) => ({ record, underWay: underWay.find((one) => one.record.case === record.case) })),
    recent: await told(register, recent),
    counts,
    position,
  };
}

/** Only a case's history from its beginning tells which of its transitions an event took. */
async function told(register: Register, recent: readonly RecentEvent[]): Promise<DeskEvent[]> {
  const caseIds = [...new Set(recent.map((one) => one.case))];
  const histories = await Promise.all(caseIds.map((id) => history(register, id)));
  return recent.flatMap(({ case: caseId, organization, machine, seq }) => {
    const kit = kitOf(machine);
    const entries = histories[caseIds.indexOf(caseId)];
    const found = kit && entries && narrate(kit, entries).find((one) => one.seq === seq);
    return found === undefined ? [] : [{ ...found, case: caseId, organization }];
  });
}
