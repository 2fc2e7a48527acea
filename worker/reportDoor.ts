// The door for mail that comes back: a small SMTP server that takes delivery reports, and replies of seats, and nothing else. In: the
// address to which mail servers report, the domain of the reply addresses, the port, and both intakes. Out: each mail is taken
// before its sender is told so; when that fails, it is told to come again.
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Fault, Refused } from '../domain/errors.ts';
import { codeIn } from '../domain/replyAddress.ts';

export interface ReportDoorOptions {
  host: string;
  /** 0 for a free one. */
  port: number;
  /** The one recipient for whom reports are taken. */
  returnPath: string;
  take: (raw: Buffer) => Promise<unknown>;
  /** Replies of seats, where they are read. */
  replies?: { domain: string; take: (raw: Buffer, recipients: string[]) => Promise<unknown> };
}

export interface ReportDoor {
  readonly port: number;
  close(): Promise<void>;
}

/** A report can return one of our mails whole, in bytes. */
const longestReport = 10_000_000;
/** Enough for a relay that has many reports at once; more callers are told to come again. */
const mostClients = 20;
/** A caller that says nothing for so long is cut off, in milliseconds. */
const longestSilence = 30_000;

/** @throws Fault `reports.notStarted` */
export async function openReportDoor(options: ReportDoorOptions): Promise<ReportDoor> {
  const server = new SMTPServer({
    banner: 'delivery reports and replies only',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: longestReport,
    maxClients: mostClients,
    socketTimeout: longestSilence,
    closeTimeout: 2_000,
    // A report has no sender, so that none is ever sent about a report (RFC 3464).
    onMailFrom: ({ address: sender }, _session, answer) =>
      answer(
        sender === '' || options.replies !== undefined
          ? null
          : reply(550, 'Only delivery reports are taken here: MAIL FROM:<>'),
      ),
    onRcptTo: ({ address: recipient }, session, answer) =>
      answer(isTaken(options, recipient, senderOf(session)) ? null : reply(550, 'No such mailbox here')),
    onData: (stream, session, answer) => {
      const recipients = session.envelope.rcptTo.map((one) => one.address);
      receive(stream, (raw) => takeEither(options, raw, recipients)).then(
        () => answer(null, 'Read'),
        (error: unknown) => answer(error as Error),
      );
    },
  });
  await listening(server, options);
  const bound = server.server.address();
  return {
    port: typeof bound === 'object' && bound !== null ? bound.port : options.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

const senderOf = ({ envelope: { mailFrom } }: SMTPServerSession) => (mailFrom ? mailFrom.address : '');

const isReply = ({ replies }: ReportDoorOptions, recipient: string) =>
  replies !== undefined &&
  codeIn(recipient) !== null &&
  recipient.toLowerCase().endsWith(`@${replies.domain.toLowerCase()}`);

function isTaken(options: ReportDoorOptions, recipient: string, sender: string): boolean {
  const isReport = sender === '' && recipient.toLowerCase() === options.returnPath.toLowerCase();
  return isReport || isReply(options, recipient);
}

function takeEither(options: ReportDoorOptions, raw: Buffer, recipients: string[]): Promise<unknown> {
  const forSeats = recipients.filter((one) => isReply(options, one));
  return options.replies !== undefined && forSeats.length > 0
    ? options.replies.take(raw, forSeats)
    : options.take(raw);
}

async function receive(stream: SMTPServerDataStream, take: ReportDoorOptions['take']): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) if (!stream.sizeExceeded) chunks.push(chunk as Buffer);
  if (stream.sizeExceeded) throw reply(552, 'Too long for a delivery report');
  try {
    await take(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof Refused) throw reply(554, error.message);
    throw reply(451, 'The register or the case cannot be reached; come again');
  }
}

async function listening(server: SMTPServer, { host, port }: ReportDoorOptions): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new Fault(
      'reports.notStarted',
      `Delivery reports cannot be taken on port ${port} of ${host} (${said}). Choose another BOUNCE_SMTP_PORT.`,
      { cause: error },
    );
  }
  server.removeAllListeners('error');
  server.on('error', () => {}); // a caller that goes away is no fault of ours
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
