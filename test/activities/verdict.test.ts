// What each failure of a mail means, asked of a real relay: final for the recipient, or to be tried again.
// In: the relay's replies at each command. Out: undelivered with a reason, or an error that Temporal retries.
import { createServer, type AddressInfo } from 'node:net';
import { mailbox } from '../../activities/post/mailbox.ts';
import { openPost, type Mail, type Post } from '../../activities/post/open.ts';
import { startRelay, type Replies } from './relay.ts';

const mail: Mail = {
  from: { name: '', address: 'register@ogp.example.org' },
  to: { name: 'Brazil', email: 'brazil@sc.example.org' },
  replyTo: 'desk@su.example.org',
  subject: 'A subject',
  text: 'A text',
  html: '<p>A text</p>',
  messageId: '<a.1@ogp.example.org>',
  thread: '<a@ogp.example.org>',
  date: '2026-11-24T10:00:00.000Z',
};

async function sendingTo(url: string): Promise<unknown> {
  const post: Post = openPost(url);
  try {
    return await post.send(mail);
  } finally {
    post.close();
  }
}

async function sendingWith(replies: Replies, login = ''): Promise<unknown> {
  const relay = await startRelay(replies);
  try {
    return await sendingTo(relay.url.replace('smtp://', `smtp://${login}`));
  } finally {
    await relay.down();
  }
}

const brazil = (code: number, text: string): Replies => ({ rcpt: { [mail.to.email]: [code, text] } });

test.each<[string, Replies, string]>([
  ['the mailbox does not exist', brazil(550, '5.1.1 unknown'), '550 5.1.1 unknown'],
  ['the mailbox is refused for good', brazil(553, '5.1.3 bad address'), '553 5.1.3 bad address'],
  ['the message is refused for good', { data: [554, '5.7.1 looks like spam'] }, '554 5.7.1 looks like spam'],
])('undelivered: %s', async (_what, replies, reason) => {
  const delivery = await sendingWith(replies);
  expect(delivery).toEqual({ delivered: false, reason: expect.stringContaining(reason) as string });
});

test.each<[string, Replies, string]>([
  ['the mailbox is full for now', brazil(452, '4.2.2 full'), '452 4.2.2 full'],
  ['the message is put off', { data: [451, '4.7.1 greylisted'] }, '451 4.7.1 greylisted'],
  ['the sender is refused, which is ours to mend', { mail: [550, '5.7.1 who?'] }, '550 5.7.1 who?'],
  ['the relay wants a login', brazil(530, '5.7.0 log in first'), '530 5.7.0 log in first'],
])('to be tried again: %s', async (_what, replies, reason) => {
  await expect(sendingWith(replies)).rejects.toThrow(reason);
});

test('to be tried again: the login is refused, although that calls itself permanent', async () => {
  const failure = await sendingWith({ login: [535, '5.7.8 no'] }, 'user:wrong@').catch(
    (error: unknown) => error,
  );
  expect(failure).toMatchObject({ code: 'EAUTH', permanent: true });
});

test('to be tried again: nobody listens', async () => {
  const relay = await startRelay();
  await relay.down();
  await expect(sendingTo(relay.url)).rejects.toMatchObject({ code: 'ESOCKET' });
});

test.each<[string, string, string]>([
  ['the relay refuses at the door', '554 5.7.1 not you\r\n', 'EPROTOCOL'],
  ['the relay hangs up before its greeting', '', 'ECONNECTION'],
])('to be tried again: %s', async (_what, greeting, code) => {
  const server = createServer((socket) => socket.end(greeting));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(sendingTo(`smtp://127.0.0.1:${port}`)).rejects.toMatchObject({ code });
  server.close();
});

test('a sender is a mailbox with or without a name, and nothing else', () => {
  expect(mailbox('"OGP Support Unit" <register@ogp.example.org>')).toEqual({
    name: 'OGP Support Unit',
    address: 'register@ogp.example.org',
  });
  expect(mailbox('register@ogp.example.org').address).toBe('register@ogp.example.org');
  expect(() => mailbox('OGP Support Unit')).toThrow(RangeError);
});
