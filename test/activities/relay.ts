// A real SMTP relay in this process. In: which replies to give at which command. Out: every message it took, as raw and parsed.
import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import {
  SMTPServer,
  type SMTPServerAddress,
  type SMTPServerEnvelope,
  type SMTPServerOptions,
} from 'smtp-server';

interface Taken {
  from: string;
  to: string[];
  /** What was asked of a relay that offers delivery reports (RFC 3461). */
  asked: { envelope?: SMTPServerEnvelope['dsn']; recipient?: SMTPServerAddress['dsn'] };
  raw: string;
  mail: Email;
}

/** The reply to give instead of the usual one, by command and address; `login` makes the relay ask for one. */
export interface Replies {
  rcpt?: Record<string, [code: number, text: string]>;
  mail?: [code: number, text: string];
  data?: [code: number, text: string];
  login?: [code: number, text: string];
  /** The relay offers delivery reports. */
  offersReports?: true;
  /** Runs when a message is complete, before the relay says that it took it. */
  beforeAccepting?: () => Promise<void>;
}

export interface Relay {
  url: string;
  taken: Taken[];
  replies: Replies;
  up(): Promise<void>;
  down(): Promise<void>;
}

const reply = ([code, text]: [number, string]) => Object.assign(new Error(text), { responseCode: code });

function serverFor(relay: Relay): SMTPServer {
  const { replies } = relay;
  const options: SMTPServerOptions = {
    disabledCommands: replies.login ? ['STARTTLS'] : ['AUTH', 'STARTTLS'],
    authOptional: replies.login === undefined,
    allowInsecureAuth: true,
    hideDSN: replies.offersReports !== true,
    onAuth: (_auth, _session, done) => done(reply(replies.login ?? [535, 'no'])),
    onMailFrom: (_address, _session, done) => done(replies.mail ? reply(replies.mail) : null),
    onRcptTo: ({ address }, _session, done) => {
      const refusal = replies.rcpt?.[address];
      done(refusal ? reply(refusal) : null);
    },
    onData: (stream, session, done) => {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        if (replies.data) return done(reply(replies.data));
        const raw = Buffer.concat(chunks).toString('utf8');
        const { mailFrom, rcptTo, dsn: envelope } = session.envelope;
        relay.taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          asked: { envelope, recipient: rcptTo[0]?.dsn },
          raw,
          mail: await PostalMime.parse(raw),
        });
        await replies.beforeAccepting?.();
        return done();
      })();
    },
  };
  return new SMTPServer(options);
}

/** Starts a relay; `down` and `up` keep its port, so that its URL stays. */
export async function startRelay(replies: Replies = {}): Promise<Relay> {
  let server: SMTPServer | undefined;
  let port = 0;
  const relay: Relay = {
    url: '',
    taken: [],
    replies,
    async up() {
      if (server) return;
      const starting = serverFor(relay);
      server = starting;
      await new Promise<void>((resolve, reject) => {
        starting.once('error', reject);
        starting.listen(port, '127.0.0.1', () => resolve());
      });
      port = (starting.server.address() as AddressInfo).port;
      starting.on('error', () => {});
      relay.url = `smtp://127.0.0.1:${port}`;
    },
    async down() {
      const stopping = server;
      server = undefined;
      if (!stopping) return;
      for (const connection of stopping.connections) connection.close();
      await new Promise<void>((resolve) => stopping.close(resolve));
    },
  };
  await relay.up();
  return relay;
}
