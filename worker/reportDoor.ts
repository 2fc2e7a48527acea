// The door for delivery reports: a small SMTP server that takes nothing else. In: the address to which mail servers report, the
// port, and the bounce intake. Out: each report is taken before its sender is told so; when that fails, it is told to come again.
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import { Fault, Refused } from '../domain/errors.ts';

export interface ReportDoorOptions {
  host: string;
  /** 0 for a free one. */
  port: number;
  /** The one recipient for whom mail is taken. */
  returnPath: string;
  take: (raw: Buffer) => Promise<unknown>;
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
  const address = options.returnPath.toLowerCase();
  const server = new SMTPServer({
    banner: 'delivery reports only',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: longestReport,
    maxClients: mostClients,
    socketTimeout: longestSilence,
    closeTimeout: 2_000,
    // A report has no sender, so that none is ever sent about a report (RFC 3464).
    onMailFrom: ({ address: sender }, _session, answer) =>
      answer(sender === '' ? null : reply(550, 'Only delivery reports are taken here: MAIL FROM:<>')),
    onRcptTo: ({ address: recipient }, _session, answer) =>
      answer(recipient.toLowerCase() === address ? null : reply(550, 'No such mailbox here')),
    onData: (stream, _session, answer) => {
      receive(stream, options.take).then(
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
