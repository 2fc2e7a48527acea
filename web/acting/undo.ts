// What takes an act back, where the machine has such a way. In: a recorded event. Out: the requests that undo it or put something else
// in its place; whether one is possible now is for the machine to say.
import type { RequestType } from './fields.ts';

const undoing: Partial<Record<RequestType, readonly RequestType[]>> = {
  'objection.raised': ['objection.withdrawn'],
  'position.taken': ['position.taken'],
  'decision.entered': ['decision.discarded'],
  'window.paused': ['window.resumed'],
  'withdrawal.announced': ['withdrawal.revoked'],
  'contact.handedOver': ['contact.handedOver'],
  'silence.accepted': ['review.reopened'],
};

export const undoOf = (event: string): readonly RequestType[] => undoing[event as RequestType] ?? [];
