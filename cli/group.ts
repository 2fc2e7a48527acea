// A group of commands, such as `assent letter …`. In: the program, the group's word, what it is about. Out: the group,
// made at the first call and found at the next, so that several files can add to one.
import type { Command } from 'commander';

export function groupOf(program: Command, word: string, about: string): Command {
  return program.commands.find((one) => one.name() === word) ?? program.command(word).description(about);
}
