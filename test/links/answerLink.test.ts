// Answer links and reply codes: only what this installation has written is read, and each is bound to what it names.
import { answerToken, digestOf, readAnswerToken, type AnswerLink } from '../../links/answerLink.ts';
import { replyCode } from '../../links/replyCode.ts';
import { codeIn, replyAddress } from '../../domain/replyAddress.ts';

const secret = 'a secret of the tests, long enough to sign links with';
const link: AnswerLink = {
  case: 'world-bank',
  seat: 'norway',
  by: 'norway',
  review: { kind: 'letter', year: 0, round: 1 },
  mailbox: digestOf('norway@example.org'),
};

test('a link says again what it was made of', () => {
  expect(readAnswerToken(secret, answerToken(secret, link))).toEqual(link);
  const again = { ...link, issue: 'abc' };
  expect(readAnswerToken(secret, answerToken(secret, again))).toEqual(again);
  expect(answerToken(secret, again)).not.toBe(answerToken(secret, link));
});

test('no character of a link can be changed, left out or added', () => {
  const token = answerToken(secret, link);
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'A' ? 'B' : 'A';
    expect(readAnswerToken(secret, `${token.slice(0, at)}${other}${token.slice(at + 1)}`)).toBeNull();
    expect(readAnswerToken(secret, token.slice(0, at))).toBeNull();
  }
  expect(readAnswerToken(secret, `${token}A`)).toBeNull();
  expect(readAnswerToken('another secret, long enough to sign links with', token)).toBeNull();
});

test('a mailbox is the same in capitals, and no other', () => {
  expect(digestOf('Norway@Example.org')).toBe(link.mailbox);
  expect(digestOf('norway@example.com')).not.toBe(link.mailbox);
});

test('the code of a reply address is the mail’s own, and is found in capitals and among other addresses', () => {
  const code = replyCode(secret, 'partnership/world-bank/2/0/norway');
  expect(code).toMatch(/^[a-z2-7]{20}$/);
  expect(replyCode(secret, 'partnership/world-bank/2/0/brazil')).not.toBe(code);
  const address = replyAddress(code, 'su.example.org');
  expect(codeIn(`Support Unit <${address.toUpperCase()}>, desk@su.example.org`)).toBe(code);
  expect(codeIn('desk@su.example.org')).toBeNull();
  expect(codeIn(`x${address}`)).toBeNull();
});
