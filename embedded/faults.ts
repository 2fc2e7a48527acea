// What can go wrong around an installation: a fault with a closed list of codes.
// In: a code and a sentence that says what to do next. Out: an error that main.ts and the CLI print as they are.

import { Fault } from '../domain/errors.ts';

/** The stable codes; a program may branch on them, the sentences may change. */
export type InstallationFaultCode =
  | 'data.locked'
  | 'data.notWritable'
  | 'data.diskFull'
  | 'database.notOpened'
  | 'installation.notRunning'
  | 'mail.notStarted'
  | 'port.invalid'
  | 'port.taken'
  | 'process.notReady'
  | 'temporal.notAvailable'
  | 'temporal.goTooOld'
  | 'temporal.buildFailed'
  | 'temporal.diskFull'
  | 'temporal.notReady'
  | 'temporal.unreachable';

/** A foreseeable fault of the installation or of what it stands on; `message` tells a person what to do next. */
export class InstallationFault extends Fault<InstallationFaultCode> {
  override readonly name = 'InstallationFault';
}

/** The system's own error code (`ENOSPC`, `EADDRINUSE`, …) of anything thrown, or `undefined`. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The sentence in anything thrown. */
export function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
