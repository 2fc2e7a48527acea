// What a failed mail means. In: the error of nodemailer 10. Out: the recipient will never get it, or try again later.
// `err.code` is asked before `err.permanent`: a refused login and a refused greeting also call themselves permanent, but
// they are about the relay and not about the recipient, and no seat's silence may be lost to a wrong password.
import type { NodemailerError } from 'nodemailer';
import { capped, shownLine } from '../typesetting/outside.ts';

/** Replies that ask for a login, at whatever command they come: ours to mend, not the recipient's. */
const loginReplies = [530, 534, 535, 538];
const longestReason = 300;

/** What a relay answered, on one line, fit for a record. */
export function responseOf(response: string): string {
  return capped(shownLine(response), longestReason);
}

/** The SMTP reply or the error's message on one line, fit for a record. */
export function reasonOf(error: unknown): string {
  const { response, message } = error as NodemailerError;
  return responseOf(response ?? message ?? String(error));
}

/**
 * Whether the failure is final for this recipient. Everything else is transient: the relay is down, refuses the login or
 * the sender, or says "later" (4xx).
 */
export function isUndeliverable(error: unknown): boolean {
  const { code, command, responseCode, permanent } = error as NodemailerError;
  if (responseCode !== undefined && loginReplies.includes(responseCode)) return false;
  switch (code) {
    case 'EENVELOPE':
      // The sender's address is refused or malformed at MAIL FROM: configuration, the same for every recipient.
      return command === 'API'
        ? !reasonOf(error).startsWith('Invalid sender')
        : command !== 'MAIL FROM' && permanent === true;
    case 'EMESSAGE':
      // Without a reply it is nodemailer itself that knows the message to be larger than the relay takes.
      return responseCode === undefined || permanent === true;
    default:
      return false;
  }
}

/** Whether a relay that is up has said "later" about this recipient, as one does whose mailbox is full or greylisted. */
export function isPutOff(error: unknown): boolean {
  const { code, command, responseCode } = error as NodemailerError;
  const later =
    responseCode !== undefined && responseCode >= 400 && responseCode < 500 && responseCode !== 421;
  return later && command !== 'MAIL FROM' && (code === 'EENVELOPE' || code === 'EMESSAGE');
}
