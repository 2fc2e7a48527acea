// The post office: a small pool of SMTP connections to the relay. In: the relay's URL. Out: a function that sends one mail to
// one recipient and tells delivered from undeliverable; it throws when the same mail may well go out later.
import nodemailer from 'nodemailer';
import { emailAddress } from '../../domain/text.ts';
import type { Enclosure } from '../typesetting/letter.ts';
import type { Mailbox } from './mailbox.ts';
import { isUndeliverable, reasonOf, responseOf } from './verdict.ts';

/** One mail to one recipient, set and addressed. */
export interface Mail {
  from: Mailbox;
  to: { name: string; email: string };
  replyTo: string;
  subject: string;
  text: string;
  html: string;
  enclosures?: readonly Enclosure[];
  /** With its angle brackets; the same on every try. */
  messageId: string;
  /** The case's thread. */
  thread: string;
  /** The instant on the case's clock, so that every try is the same message. */
  date: string;
}

/** What the relay says: it took the mail, with these words, or it never will. */
type Delivery = { delivered: true; response: string } | { delivered: false; reason: string };

export interface Post {
  /** Hands one mail to the relay. Throws when it may be tried again. */
  send(mail: Mail): Promise<Delivery>;
  /** Ends the connections; a mail that is on its way goes out first. */
  close(): void;
}

/** How many mails are on their way at the same time. */
const connections = 4;

const seconds = 1_000;

/** An envelope id has at most so many characters (RFC 3461). */
const longestEnvelopeId = 100;

/**
 * Asks for delivery reports of failures and delays that return the headers alone and name the mail and its recipient. A relay
 * that does not offer this (DSN, RFC 3461) is asked nothing; its reports then name the mail by the headers that they return.
 */
function reportsWanted({ messageId, to }: Mail) {
  const id = messageId.slice(1, -1);
  return {
    ...(id.length <= longestEnvelopeId ? { envid: id } : {}),
    ret: 'HDRS',
    notify: ['FAILURE', 'DELAY'],
    recipient: to.email,
  };
}

/**
 * Opens the post. Nothing is connected before the first mail.
 * @param url `smtp://` or `smtps://`, with login where the relay needs one
 * @param returnPath the address to which mail servers report; the sender's own unless told
 */
export function openPost(url: string, returnPath?: string): Post {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: connections,
    // Temporal is the only one that retries; a second retrier below it would hide what happens and wait in the wrong place.
    maxRequeues: 0,
    // Shorter than relays' own patience: a connection that the relay has just closed would cost a whole retry.
    idleTimeout: 5 * seconds,
    dnsTimeout: 5 * seconds,
    connectionTimeout: 5 * seconds,
    greetingTimeout: 5 * seconds,
    socketTimeout: 20 * seconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send(mail) {
      if (!emailAddress.safeParse(mail.to.email).success) {
        return { delivered: false, reason: 'not an e-mail address' };
      }
      try {
        const { response } = await transport.sendMail({
          from: mail.from,
          to: { name: mail.to.name, address: mail.to.email },
          envelope: { from: returnPath ?? mail.from.address, to: [mail.to.email] },
          dsn: reportsWanted(mail),
          replyTo: mail.replyTo,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          attachments: (mail.enclosures ?? []).map(({ name, mediaType, content }) => ({
            filename: name,
            contentType: mediaType,
            content,
          })),
          messageId: mail.messageId,
          inReplyTo: mail.thread,
          references: mail.thread,
          date: new Date(mail.date),
          headers: { 'Auto-Submitted': 'auto-generated' },
          maxRecipients: 1,
        });
        return { delivered: true, response: responseOf(response) };
      } catch (error) {
        if (isUndeliverable(error)) return { delivered: false, reason: reasonOf(error) };
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
