// What an act would do, before it is done. In: the case's reading and the event as the case would accept it. Out: the sentence and the
// clause of the transition, what goes out at once, where the case then stands, and what follows if nobody acts; or the refusal.
import type { Refusal } from '../../domain/errors.ts';
import { foreseenSteps, type ForeseenStep } from '../../machines/engine/forecast.ts';
import type { AcceptedEvent } from '../../machines/engine/kit.ts';
import { read } from '../../machines/engine/reading.ts';
import { refusalOf } from '../../machines/engine/refusal.ts';
import { step } from '../../machines/engine/step.ts';
import type { Effect } from '../../machines/effects.ts';
import type { CaseReading } from '../reading/caseReading.ts';
import { sentenceIn, type Sentence } from '../reading/transitions.ts';

export interface Prospect extends Sentence {
  effects: Effect[];
  /** Where the case would stand. */
  after: CaseReading;
  /** From there on, if nobody acts. */
  foreseen: ForeseenStep[];
}

export function foresee(reading: CaseReading, event: AcceptedEvent): Prospect | { refusal: Refusal } {
  const { kit, snapshot } = reading;
  const refusal = refusalOf(kit, snapshot, event);
  if (refusal !== null) return { refusal };
  const said = sentenceIn(kit, snapshot, event) ?? { sentence: event.type, clause: undefined };
  const next = step(kit, snapshot, event);
  const after = { kit, snapshot: next.snapshot, reading: read(kit, next.snapshot) };
  const effects = next.effects as Effect[];
  return { ...said, effects, after, foreseen: foreseenSteps(kit, next.snapshot, event.at) };
}
