// A sign of life while something takes long. In: the terminal, a sentence, the work. Out: what the work answers.
import type { Sink } from './surroundings.ts';

/** After one second, and only on a terminal, the sentence appears with the seconds; it is wiped away at the end. */
export async function withProgress<T>(terminal: Sink, sentence: string, work: Promise<T>): Promise<T> {
  if (!terminal.isTTY) return work;
  let seconds = 0;
  const clock = setInterval(() => {
    seconds += 1;
    terminal.write(`\r${sentence} … ${seconds} s`);
  }, 1_000);
  try {
    return await work;
  } finally {
    clearInterval(clock);
    if (seconds > 0) terminal.write('\r\u001B[K');
  }
}
