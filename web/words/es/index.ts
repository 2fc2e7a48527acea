// Everything that the pages say in Spanish, one file per page. In: nothing. Out: one record of words.
import { answer } from './answer.ts';
import { frame } from './frame.ts';
import { me } from './me.ts';
import { my } from './my.ts';
import { refused } from './refused.ts';
import { ring } from './ring.ts';
import { sign } from './sign.ts';
import { signIn } from './signIn.ts';
import { standing } from './standing.ts';
import { steps } from './steps.ts';

export const es = { answer, frame, me, my, refused, ring, sign, signIn, standing, steps };
