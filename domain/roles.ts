// Who acts: the roles of the framework, and the actor that each event in the log names.
// In: nothing. Out: the closed list of roles, and the shape of an actor.
import * as z from 'zod';

/** The people, then the two that are not people: the clock (a deadline fell due) and the post (what came of an effect). */
export const roles = [
  'supportUnit',
  'seat',
  'coChair',
  'contact',
  'networkingMechanism',
  'peerLearning',
  'clock',
  'post',
] as const;
export type Role = (typeof roles)[number];

/** The roles as people call them; `clock` and `post` appear in the history and the diagram. */
export const roleNames: Record<Role, string> = {
  supportUnit: 'Support Unit',
  seat: 'Steering Committee seat',
  coChair: 'Co-Chair',
  contact: "organization's contact",
  networkingMechanism: 'Networking Mechanism',
  peerLearning: 'Peer Learning and Support Sub-Committee',
  clock: 'the clock',
  post: 'the system, reporting what came of a mail or a publication',
};

/** Who caused an event. `id` is the seat, the office, or the role's own name: `brazil`, `co-chair-government`, `contact`. */
export const actor = z.strictObject({ role: z.enum(roles), id: z.string().min(1).max(100) });
export type Actor = z.output<typeof actor>;

export const clock: Actor = { role: 'clock', id: 'clock' };
export const post: Actor = { role: 'post', id: 'post' };
