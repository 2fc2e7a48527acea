// Signing in: by which ways, and for how long a session and a link are good. In: nothing. Out: the closed list and the spans.
import { days, hours, minutes } from './instant.ts';

/** By a link that was mailed, by the organization's own identity provider, or by choosing a person in a local installation. */
export const signInWays = ['link', 'openId', 'lookAs'] as const;
export type SignInWay = (typeof signInWays)[number];

/** A session ends when its browser has not been seen for so long, and in any case after so long (milliseconds). */
export const sessionSpan = { idle: 12 * hours, atMost: 7 * days };

/** How long a mailed link is good (milliseconds). */
export const linkSpan = 15 * minutes;
