// The process of the command line. In: its words, environment and streams. Out: the answer and the exit status.
import { run } from './run.ts';

// A reader that closes early, such as `assent list | head -1`, is no fault; a full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`stdout.notWritten: The answer could not be written (${error.message}).\n`);
  process.exit(1);
});

const { env, stdout, stderr } = process;
process.exitCode = await run(process.argv.slice(2), { env, stdout, stderr });
