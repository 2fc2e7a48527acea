// The three ways to get a Temporal server, in words: every fault that ends the search for one names them.
// In: nothing. Out: one sentence.
import { CLI_NEEDED } from './cli.ts';
import { GO_NEEDED } from './go.ts';

/** The version of the server that is built when none is at hand. */
export const SERVER_VERSION = '1.32.0';

export const THREE_WAYS =
  `There are three ways: set TEMPORAL_ADDRESS to a server that runs (host:port); ` +
  `put the "temporal" command line, version ${CLI_NEEDED} or newer, on the PATH; ` +
  `or put Go ${GO_NEEDED} or newer on the PATH, and the server is built once (some minutes).`;
