// What went wrong, for the person or the program that called. In: anything thrown. Out: an exit status, and the error in
// the documented shape `{code, message, clause?, allowed?}`.
import { CommanderError } from 'commander';
import { Refused, type Refusal } from '../domain/errors.ts';
import { nowCalled } from './formerWords.ts';
import { Troubled } from './troubled.ts';

export interface Trouble {
  /** 1: a fault of ours or of the surroundings; 2: refused, invalid input, wrong usage. */
  status: 1 | 2;
  error: Refusal & { checks?: unknown };
  /** More for a person: the help after a command that is no whole command, the trace of a fault of ours. */
  beside?: string;
}

/**
 * @param words what was called
 * @param complaint what the parser of the command line wrote before it gave up
 */
export function troubleOf(thrown: unknown, words: readonly string[], complaint: string): Trouble {
  if (thrown instanceof Refused) return { status: 2, error: thrown.refusal };
  if (thrown instanceof Troubled) return thrown.trouble;
  if (thrown instanceof CommanderError) return misused(thrown, words, complaint);
  if (isFault(thrown)) return { status: 1, error: { code: thrown.code, message: thrown.message } };
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const trace = thrown instanceof Error && thrown.stack !== undefined ? { beside: thrown.stack } : {};
  return {
    status: 1,
    error: { code: 'unexpected', message: `This is a fault of Assent: ${message}` },
    ...trace,
  };
}

/** Fault and InstallationFault: foreseen, with a code of their own and a sentence that says what to do. */
function isFault(thrown: unknown): thrown is Error & { code: string } {
  return (
    thrown instanceof Error &&
    ['Fault', 'InstallationFault'].includes(thrown.name) &&
    'code' in thrown &&
    typeof thrown.code === 'string'
  );
}

function misused(error: CommanderError, words: readonly string[], complaint: string): Trouble {
  if (error.code === 'commander.help') {
    const message = 'Name a whole command. "assent --help" lists them.';
    return { status: 2, error: { code: 'usage', message }, beside: complaint };
  }
  const instead = error.code === 'commander.unknownCommand' ? nowCalled(words) : undefined;
  if (instead !== undefined) return { status: 2, error: { code: 'usage', message: instead } };
  const said = error.message.replace(/^error: /, '').replaceAll('\n', ' ');
  const message = `${said.charAt(0).toUpperCase()}${said.slice(1)}${/[.)?]$/.test(said) ? '' : '.'}`;
  return { status: 2, error: { code: 'usage', message: `${message} "assent COMMAND --help" explains.` } };
}
