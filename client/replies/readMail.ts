// A reply as it arrived, as far as it matters. In: a mail from whoever sent it. Out: the code of the address that it answers, who it
// claims to be from, what was written, and whether a machine wrote it. Hostile and broken input never crashes.
import PostalMime, { type Email } from 'postal-mime';
import { refuse } from '../../domain/errors.ts';
import { codeIn } from '../../domain/replyAddress.ts';
import { idIn } from '../bounces/mailMeant.ts';
import { onOneLine } from '../bounces/fields.ts';
import { ownWords } from './ownWords.ts';
import { plainText } from './plainText.ts';

export interface ReplyMail {
  code: string;
  /** In lower case; empty where the mail names nobody. */
  from: string;
  messageId: string | null;
  /** An out-of-office note, a delivery report, a message of a list: nobody has said anything. */
  byMachine: boolean;
  words: string;
}

/** More is no answer; what hangs on a mail is not read. In bytes. */
const most = 2_000_000;
const limits = { maxNestingDepth: 20, maxHeadersSize: 200_000 };

/** The headers in which mail servers keep for whom a mail is. */
const recipientHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'to', 'cc'];

/**
 * @param envelope the recipients of the envelope, where the door knows them
 * @throws Refused `reply.unreadable`, `reply.notToASeat`
 */
export async function readMail(raw: Uint8Array, envelope: readonly string[] = []): Promise<ReplyMail> {
  const email = await parsed(raw);
  const values = (name: string) =>
    email.headers.filter(({ key }) => key.toLowerCase() === name).map(({ value }) => value);
  const code = codeIn([...envelope, ...recipientHeaders.flatMap(values)].join(', '));
  if (code === null) {
    throw refuse(
      'reply.notToASeat',
      'This mail is no reply of a seat: no address in it has a code. Nothing was changed.',
    );
  }
  return {
    code,
    from: (email.from?.address ?? '').trim().toLowerCase(),
    messageId: idIn(email.messageId),
    byMachine: isByMachine(email, values),
    words: ownWords(printable(email.text ?? plainText(email.html ?? ''))),
  };
}

async function parsed(raw: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(raw.subarray(0, most), limits);
  } catch (error) {
    const said = onOneLine(error instanceof Error ? error.message : String(error), 200) ?? 'no reason';
    throw refuse('reply.unreadable', `The mail cannot be read (${said}). Nothing was changed.`);
  }
}

/** RFC 3834, and what is in use beside it. */
function isByMachine(email: Email, values: (name: string) => string[]): boolean {
  const [submitted = 'no'] = values('auto-submitted');
  const [precedence = ''] = values('precedence');
  const [type = ''] = values('content-type');
  const [path = ''] = values('return-path');
  return (
    !/^\s*no\b/i.test(submitted) ||
    /bulk|junk|list|auto/i.test(precedence) ||
    /^\s*multipart\/report\b/i.test(type) ||
    path.trim() === '<>' ||
    ['x-autoreply', 'x-autorespond'].some((name) => values(name).length > 0) ||
    /^(?:mailer-daemon|postmaster)@/i.test(email.from?.address ?? '')
  );
}

// eslint-disable-next-line no-control-regex -- control characters are exactly what is removed
const unfit = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const printable = (text: string) => text.replace(unfit, '').replace(/\u00A0/gu, ' ');
