// The web's configuration: what is enough for the public register, what people need to sign in, and what is said about mistakes.
import { readConfig } from '../../web/config.ts';

const least = { DATABASE_URL: 'postgres://register', PUBLIC_URL: 'https://register.example.org/' };
const people = { TEMPORAL_ADDRESS: 'temporal:7233', LINK_SECRET: 's'.repeat(32) };
const account = { OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'assent', OIDC_CLIENT_SECRET: 'x' };

test('a database and an address are enough for the public register', () => {
  expect(readConfig(least)).toEqual({
    databaseUrl: 'postgres://register',
    publicUrl: 'https://register.example.org',
    port: 8080,
    host: '127.0.0.1',
    proxies: 0,
    people: undefined,
    openId: undefined,
  });
});

test('a Temporal server and a secret let people in; an identity provider beside them is used too', () => {
  expect(readConfig({ ...least, ...people, ...account, PROXIES: '1' })).toMatchObject({
    proxies: 1,
    people: {
      temporal: { address: 'temporal:7233', namespace: 'default', taskQueue: 'assent' },
      linkSecret: 's'.repeat(32),
    },
    openId: { issuer: 'https://id.example.org', clientId: 'assent', clientSecret: 'x' },
  });
});

test.each<[string, Record<string, string>, string]>([
  ['no secret', { TEMPORAL_ADDRESS: 'temporal:7233' }, 'LINK_SECRET is needed beside TEMPORAL_ADDRESS'],
  ['a short secret', { ...people, LINK_SECRET: 'short' }, 'LINK_SECRET has fewer than 32 characters'],
  ['no server', { LINK_SECRET: people.LINK_SECRET }, 'TEMPORAL_ADDRESS is needed beside LINK_SECRET'],
  [
    'half an account',
    { ...people, OIDC_ISSUER: 'https://id.example.org' },
    'OIDC_CLIENT_ID is needed beside',
  ],
  ['an account without people', account, 'LINK_SECRET is needed beside OIDC_ISSUER'],
  ['an open provider', { ...people, ...account, OIDC_ISSUER: 'http://id.example.org' }, 'is not https://'],
  ['an open web', { ...people, PUBLIC_URL: 'http://register.example.org' }, 'PUBLIC_URL is not https://'],
  ['another database', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL is not postgres://'],
])('%s is named', (_what, env, says) => {
  expect(() => readConfig({ ...least, ...env })).toThrow(says);
});
