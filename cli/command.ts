// From a command's words to its work. In: what a command does, as a function of its arguments and options.
// Out: an action for the parser of the command line: it opens a visit, prints the reply, and closes whatever was opened.
import type { Command } from 'commander';
import type { Surroundings } from './surroundings.ts';
import { Visit, type GlobalOptions } from './visit.ts';

/** What a command answers: the documented value for programs, the text for people. */
export interface Reply {
  json: unknown;
  text: string;
}

type Work<Words, Options> = (visit: Visit, words: Words, options: Options) => Promise<Reply>;

/** Turns work into an action; `Words` are the command's arguments, in order. */
export type Does = <Words extends readonly unknown[], Options = object>(
  work: Work<Words, Options>,
) => (...given: unknown[]) => Promise<void>;

/** Adds commands to the program, or to a group of it. */
export type AddCommands = (program: Command, does: Does) => void;

export function doing(around: Surroundings): Does {
  return (work) =>
    async (...given) => {
      const command = given.at(-1) as Command;
      const options: GlobalOptions = command.optsWithGlobals();
      const visit = new Visit(options, around);
      try {
        const reply = await work(visit, command.processedArgs as never, options as never);
        around.stdout.write(options.json ? `${JSON.stringify(reply.json)}\n` : `${reply.text.trimEnd()}\n`);
      } finally {
        await visit.close();
      }
    };
}
