// One call of the command line. In: the words after `assent`, and the surroundings. Out: what it says, and an exit status:
// 0 done, 1 a fault of ours or of the surroundings, 2 refused, invalid input or wrong usage.
import { CommanderError } from 'commander';
import { troubleOf, type Trouble } from './trouble.ts';
import { buildProgram } from './program.ts';
import type { Surroundings } from './surroundings.ts';

/** Carries out one call. Answers go to stdout, refusals and faults to stderr; nothing goes to both. */
export async function run(words: readonly string[], around: Surroundings): Promise<number> {
  const json = wants(words, ['--json']);
  const complaints: string[] = [];
  const rulesOf = wants(words, ['--help', '-h']) ? (await import('./print/rules.ts')).printRules : undefined;
  const program = buildProgram(around, (text) => complaints.push(text), rulesOf);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const trouble = troubleOf(error, words, complaints.join(''));
    around.stderr.write(
      json ? `${JSON.stringify({ error: trouble.error })}\n` : await printed(trouble, around),
    );
    return trouble.status;
  }
}

/** Asked of the words themselves: a call that cannot be parsed answers in JSON as well, and help needs the machine. */
function wants(words: readonly string[], options: readonly string[]): boolean {
  const end = words.indexOf('--');
  return (end === -1 ? words : words.slice(0, end)).some((word) => options.includes(word));
}

async function printed(trouble: Trouble, { stderr, env }: Surroundings): Promise<string> {
  const { printTrouble } = await import('./print/trouble.ts');
  return printTrouble(trouble, stderr, env);
}
