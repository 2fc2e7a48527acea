// A real OpenID provider as a process of its own, since it comes as ESM only. In: the port, and where to send browsers back to. Out: a
// line once it listens. Whoever logs in as "ann@example.org" has that mailbox; as "unverified:ann@example.org" or "silent:…" the
// provider does not vouch for it, or tells none.
import { Provider } from 'oidc-provider';

const [, , port, redirectUri] = process.argv;
const issuer = `http://127.0.0.1:${port}`;

function claimsOf(login) {
  const [, how, mailbox] = /^(?:(unverified|silent):)?(.*)$/.exec(login);
  if (how === 'silent') return { sub: login };
  return { sub: login, email: mailbox, email_verified: how !== 'unverified' };
}

const provider = new Provider(issuer, {
  clients: [{ client_id: 'assent', client_secret: 'a secret of the tests', redirect_uris: [redirectUri] }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  findAccount: (_ctx, login) => ({ accountId: login, claims: () => claimsOf(login) }),
  pkce: { required: () => true },
});
provider.listen(Number(port), '127.0.0.1', () => process.stdout.write('listening\n'));
