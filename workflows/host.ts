// The durable host of a machine: the workflow remembers what the machine decides. In: a kind of case, and what it carried.
// Out: a process that lives as long as the case, takes people's requests, keeps every deadline, and loses nothing.
// Invariants: every event goes through one synchronous step; it is recorded before any of its effects is carried out; only the
// machine ends a case, so a request to cancel the workflow ends nothing.
import {
  allHandlersFinished,
  ApplicationFailure,
  CancellationScope,
  condition,
  continueAsNew,
  currentUpdateInfo,
  log,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { days, epoch, instant } from '../domain/instant.ts';
import type { MachineKit } from '../machines/engine/kit.ts';
import { parseCarried } from './carried.ts';
import { HostedCase, type Turn } from './case.ts';
import { ask, caseOf, look, refusedType, tell, type Fact } from './messages.ts';
import { errandOf, minuteOf, type Errand, type Minute } from './minute.ts';
import { showOnServer } from './showOnServer.ts';

/** One kind of case: its machine, and the activities that record its events and carry out its effects. */
export interface Hosting {
  kit: MachineKit;
  record: (minute: Minute) => Promise<unknown>;
  carryOut: (errand: Errand) => Promise<Fact[]>;
}

/** A run is rolled over in a quiet state once it is this old, or whenever the server suggests it. */
const rollOverAfter = 330 * days;
/** A case that is started without a first event that can be taken ends again and leaves no trace. */
const firstEventWithin = 60_000;

const now = () => instant(Date.now());
const steadily = <T>(work: () => Promise<T>) => CancellationScope.nonCancellable(work);

/** @param carried what the run before handed over; undefined in the first */
export async function host(hosting: Hosting, carried: unknown): Promise<void> {
  const { kit, record, carryOut } = hosting;
  const { workflowId, runStartTime } = workflowInfo();
  const belonging = { workflowId, case: caseOf(workflowId), machine: kit.name };
  const hosted = new HostedCase(
    belonging.case,
    kit,
    carried === undefined ? null : parseCarried(carried, kit.name),
  );
  if (hosted.seq > 0) showOnServer(hosted.reading, hosted.subject.organization);
  let underWay = 0;
  let recorded: Promise<unknown> = Promise.resolve();

  function follow(turn: Turn): void {
    showOnServer(turn.reading, turn.subject.organization);
    recorded = recorded.then(() => steadily(() => record(minuteOf(turn, belonging))));
    if (turn.effects.length === 0) return;
    underWay += 1;
    void recorded
      .then(() => steadily(() => carryOut(errandOf(turn, belonging))))
      .then((facts) => facts.forEach(report))
      .finally(() => {
        underWay -= 1;
      });
  }

  function keepDeadlines(): void {
    for (let turn = hosted.takeDue(now()); turn !== null; turn = hosted.takeDue(now())) follow(turn);
  }

  function report(fact: Fact): void {
    keepDeadlines();
    const turn = hosted.takeFact(fact, now());
    if (turn === null) log.warn('nothing waits for this fact any more', { fact: fact.type });
    else follow(turn);
  }

  setHandler(
    ask,
    async (asked) => {
      const requestId = currentUpdateInfo()?.id ?? '';
      const before = hosted.answered(requestId);
      if (before !== undefined) return before;
      keepDeadlines();
      follow(hosted.take(asked, now()));
      const { answer } = hosted;
      hosted.remember(requestId, answer);
      await recorded;
      return answer;
    },
    {
      validator: (asked) => {
        if (hosted.answered(currentUpdateInfo()?.id ?? '') !== undefined) return;
        const refusal = hosted.refusal(asked, now());
        if (refusal === null) return;
        const { message } = refusal;
        throw ApplicationFailure.create({
          message,
          type: refusedType,
          nonRetryable: true,
          details: [refusal],
        });
      },
    },
  );
  setHandler(tell, report);
  setHandler(look, () => {
    return {
      ...hosted.answer,
      snapshot: hosted.carried().snapshot,
      nextDeadline: hosted.reading.deadlines[0] ?? null,
      underWay,
    };
  });

  const settled = () => underWay === 0 && allHandlersFinished();
  const finished = () => hosted.reading.over && settled();
  const worn = () => {
    const old = Date.now() - runStartTime.getTime() > rollOverAfter;
    return settled() && (workflowInfo().continueAsNewSuggested || (old && hosted.reading.quiet));
  };

  return steadily(async () => {
    if (carried === undefined && !(await condition(() => hosted.seq > 0, firstEventWithin))) return;
    for (;;) {
      keepDeadlines();
      await recorded;
      if (finished()) return;
      if (worn()) await continueAsNew<(carried: unknown) => Promise<void>>(hosted.carried());
      const next = hosted.reading.deadlines[0];
      const stirred = () => hosted.reading.deadlines[0]?.at !== next?.at || finished() || worn();
      if (next === undefined) await condition(stirred);
      else await condition(stirred, Math.max(1, epoch(next.at) - Date.now()), { summary: next.event });
    }
  });
}
