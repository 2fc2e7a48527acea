// The seam of an installation: what register/, web/ and worker/ plug into it. This is the one place to do so.
// In: the addresses of what already runs. Out: a prepared register, a web, the file that the worker runs.
import type { Door } from '../web/serve.ts';
import type { MailCatcher } from './mail/mailCatcher.ts';

/** What runs already when a part is asked for. */
export interface PartContext {
  readonly temporal: { readonly address: string; readonly namespace: string; readonly taskQueue: string };
  readonly databaseUrl: string;
  readonly smtpUrl: string;
  /** Where people reach the web; no slash at the end. */
  readonly publicUrl: string;
  /** The sender of all mail. */
  readonly mailFrom: string;
  /** What the links in mails are signed with. */
  readonly linkSecret: string;
  /** For the mailbox page. */
  readonly mail: MailCatcher;
  readonly log: (sentence: string) => void;
}

/** The web as a fetch handler (`createApp(…).fetch`), and what to close with it. */
export interface WebDoor extends Door {
  readonly close?: () => Promise<void>;
}

/** What the other folders bring. */
export interface InstallationParts {
  readonly version: string;
  /** Brings the schema up to date and loads the roster (the example's when `roster` is undefined). */
  prepareRegister(options: {
    readonly databaseUrl: string;
    readonly roster: string | undefined;
    readonly log: (sentence: string) => void;
  }): Promise<void>;
  openWeb(context: PartContext): Promise<WebDoor>;
  /** Hands the delivery reports and the replies of seats that the mail catcher gets to the cases. @returns what to close */
  openReportIntake?(context: PartContext): Promise<() => Promise<void>>;
  /** The absolute path of the worker's main file (TypeScript will do); `undefined` starts none. */
  readonly workerMain: string | undefined;
}
