// The durable host of a machine: the workflow remembers what the machine decides. In: a kind of case, and what it carried.
// Out: a process that lives as long as the case, takes people's requests, keeps every deadline, and loses nothing.
// Invariant: every event goes through one synchronous step; it is recorded before any of its effects is carried out.
import {
  allHandlersFinished,
  ApplicationFailure,
  condition,
  continueAsNew,
  currentUpdateInfo,
  log,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import { days, epoch, instant } from '../domain/instant.ts';
import { post } from '../domain/roles.ts';
import type { MachineKit } from '../machines/engine/kit.ts';
import { parseCarried } from './carried.ts';
import { HostedCase, type Turn } from './case.ts';
import { ask, caseOf, look, refusedType, tell, type Fact } from './messages.ts';
import { showOnServer } from './showOnServer.ts';

/** The effects of one transition under their keys, on their way to an activity. */
export interface Errand {
  workflowId: string;
  case: string;
  organization: string;
  at: string;
  effects: { key: string; effect: { type: string; params: unknown } }[];
}

/** What the register is told of one event. */
export interface Minute {
  workflowId: string;
  case: string;
  machine: string;
  seq: number;
  at: string;
  type: string;
  by: Turn['event']['by'];
  payload: Record<string, unknown>;
  organization: string;
  stage: string;
  state: string;
  waitingOn: string[];
  nextDeadline: { event: string; at: string } | null;
  letterHash: string | null;
  previousCase: string | null;
  snapshot: unknown;
}

/** One kind of case: its machine, and the activities that record its events and carry out its effects. */
export interface Hosting {
  kit: MachineKit;
  record: (minute: Minute) => Promise<unknown>;
  carryOut: (errand: Errand) => Promise<Fact[]>;
}

/** A run is rolled over in a quiet state once it is this old, or whenever the server suggests it. */
const rollOverAfter = 330 * days;
/** A case that is started without a first event that can be taken leaves no trace. */
const firstEventWithin = 60_000;

const now = () => instant(Date.now());

/** @param carried what the run before handed over; undefined in the first */
export async function host({ kit, record, carryOut }: Hosting, carried: unknown): Promise<void> {
  const { workflowId, runStartTime } = workflowInfo();
  const id = caseOf(workflowId);
  const hosted = new HostedCase(id, kit, carried === undefined ? null : parseCarried(carried, kit.name));
  let underWay = 0;
  let recorded: Promise<unknown> = Promise.resolve();

  function follow({ seq, event, reading, snapshot, effects }: Turn): void {
    const { type, by, at, ...payload } = event;
    const { stage, state, waitingOn, deadlines } = reading;
    const { organization, ...subject } = hosted.subject;
    const nextDeadline = deadlines[0] ?? null;
    const minute = {
      workflowId,
      case: id,
      machine: kit.name,
      seq,
      at,
      type,
      by,
      payload,
      organization,
      stage,
      state,
    };
    const last = recorded;
    recorded = last.then(() => record({ ...minute, waitingOn, nextDeadline, ...subject, snapshot }));
    showOnServer(reading, organization);
    if (effects.length === 0) return;
    underWay += 1;
    const keyed = effects.map((effect, n) => ({ key: `${workflowId}/${seq}/${n}`, effect }));
    void recorded
      .then(() => carryOut({ workflowId, case: id, organization, at, effects: keyed }))
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
    const turn = hosted.takeFact(fact, post, now());
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
      const turn = hosted.take(asked, now());
      if (turn === null) throw ApplicationFailure.nonRetryable('the request was let pass but not taken');
      follow(turn);
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
        throw ApplicationFailure.create({
          message: refusal.message,
          type: refusedType,
          nonRetryable: true,
          details: [refusal],
        });
      },
    },
  );
  setHandler(tell, report);
  setHandler(look, () => {
    const { snapshot, version } = hosted.carried();
    return {
      ...hosted.answer,
      snapshot,
      version,
      nextDeadline: hosted.reading.deadlines[0] ?? null,
      underWay,
    };
  });

  const settled = () => underWay === 0 && allHandlersFinished();
  const worn = () => {
    const { continueAsNewSuggested } = workflowInfo();
    const old = Date.now() - runStartTime.getTime() > rollOverAfter;
    return settled() && (continueAsNewSuggested || (old && hosted.reading.quiet));
  };

  if (carried === undefined && !(await condition(() => hosted.seq > 0, firstEventWithin))) return;
  for (;;) {
    keepDeadlines();
    await recorded;
    if (hosted.reading.over && settled()) return;
    if (worn()) return continueAsNew<(carried: unknown) => Promise<void>>(hosted.carried());
    const next = hosted.reading.deadlines[0];
    const stirred = () =>
      hosted.reading.deadlines[0]?.at !== next?.at || (hosted.reading.over && settled()) || worn();
    if (next === undefined) await condition(stirred);
    else await condition(stirred, Math.max(1, epoch(next.at) - Date.now()), { summary: next.event });
  }
}
