// A second kind of case, as small as one can be: a bell is rung and answered, or nobody comes. In: nothing. Out: its kit.
// It shows that the host, the desk's messages and the engine know nothing of partnerships.
import { assign, setup } from 'xstate';
import * as z from 'zod';
import { hours, plus } from '../../../domain/instant.ts';
import type { AcceptedEvent, MachineKit } from '../../../machines/engine/kit.ts';
import type { StateMeta, TransitionMeta } from '../../../machines/meta.ts';

interface Doorbell {
  rungAt: string | null;
}

interface Types {
  context: Doorbell;
  events: AcceptedEvent;
  tags: 'over' | 'quiet';
  meta: StateMeta<Doorbell>;
  transitionMeta: TransitionMeta;
}

const doorbell = setup({
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- the assertion is what gives the machine its types
  types: {} as Types,
  actions: { openDoor: (_args: unknown, _params: { to: string }) => undefined },
}).createMachine({
  id: 'doorbell',
  context: { rungAt: null },
  initial: 'waiting',
  states: {
    waiting: {
      id: 'waiting',
      meta: { title: 'Waiting for a visitor' },
      on: {
        'bell.rung': {
          target: 'ringing',
          description: 'A visitor rings.',
          meta: { by: ['contact'], clause: 'CT-1' },
          actions: assign({ rungAt: ({ event }) => event.at }),
        },
      },
    },
    ringing: {
      id: 'ringing',
      meta: {
        title: 'Ringing',
        waitingOn: () => ['support-unit'],
        deadlines: ({ rungAt }) =>
          rungAt === null ? [] : [{ event: 'bell.fellSilent', at: plus(rungAt, 2 * hours) }],
      },
      on: {
        'bell.answered': {
          target: 'opening',
          description: 'Somebody answers.',
          meta: { by: ['supportUnit'], clause: 'CT-1' },
          actions: { type: 'openDoor', params: ({ event }) => ({ to: event.by.id }) },
        },
        'bell.fellSilent': {
          target: 'waiting',
          description: 'Nobody came.',
          meta: { by: ['clock'], clause: 'CT-1' },
          actions: assign({ rungAt: null }),
        },
      },
    },
    opening: {
      id: 'opening',
      meta: { title: 'The door opens' },
      on: {
        'door.opened': { target: 'gone', description: 'It is open.', meta: { by: ['post'], clause: 'CT-1' } },
      },
    },
    gone: { id: 'gone', tags: ['over'], type: 'final', meta: { title: 'The visitor is inside' } },
  },
});

export const doorbellKit: MachineKit = {
  name: 'doorbell',
  machine: doorbell,
  rules: {},
  request: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('bell.rung') }),
    z.strictObject({ type: z.literal('bell.answered') }),
  ]),
  version: 3,
  migrations: {
    1: (data) => ({ ...(data as object), value: 'ringing' }),
    2: (data) => ({ ...(data as object), context: { rungAt: '2026-01-05T09:00:00.000Z' } }),
  },
  subject: () => ({ organization: 'Door', letterHash: null, previousCase: null }),
};
