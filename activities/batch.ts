// What an effect is carried out with: its parameters from the machine, its key from the host, and the surroundings.
// In: nothing. Out: the shapes that every effect's file shares.
import type { Instant } from '../domain/instant.ts';
import type { Effect, EffectParams, EffectType } from '../machines/effects.ts';
import type { PartnershipReport } from '../machines/events.ts';
import type { Courier } from '../domain/courierOrder.ts';
import type { Register } from '../register/open.ts';
import type { Mailbox } from './post/mailbox.ts';
import type { Post } from './post/open.ts';
import type { OfCase } from './typesetting/letter.ts';

/** The effects of one transition, in order, each under its own key `<workflow id>/<seq>/<n>`. */
export interface Batch {
  workflowId: string;
  case: string;
  organization: string;
  /** The instant on the case's clock at which the transition was made. */
  at: Instant;
  effects: { key: string; effect: Effect }[];
}

/** The surroundings of the activities; opened once per worker. */
export interface Dependencies {
  register: Register;
  post: Post;
  /** Where the register's website is reached, such as `https://register.example.org`. */
  publicUrl: string;
  /** The sender, such as `Support Unit <desk@su.example.org>`. */
  mailFrom: string;
  /** What the links in mails are signed with; at least 32 characters, and the same for the web. */
  linkSecret: string;
  /** The domain of the addresses to which seats reply by mail; without it, replies go to the Support Unit. */
  replyDomain?: string;
  /** Puts orders that the activities themselves have, such as the receipt for an answer; without it there are none. */
  courier?: Courier;
}

/** One effect on its way: where it stands, and under which key it happens. */
export interface Occasion {
  deps: Dependencies;
  batch: Batch;
  key: string;
  sender: Mailbox;
  facts: OfCase;
}

/** Carries out one effect once, however often it is called, and reports what the machine waits for, if anything. */
export type CarryOut<Type extends EffectType> = (
  occasion: Occasion,
  params: EffectParams[Type],
) => Promise<PartnershipReport | undefined>;
