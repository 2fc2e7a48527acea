// Signing in at an organization's own identity provider (OpenID Connect, code flow with PKCE, state and nonce). In: where the provider
// is, and what it answers. Out: the address to send a browser to, and the verified mailbox that comes back.
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client';
import { Fault } from '../../domain/errors.ts';
import { isOwnMachine } from '../surroundings.ts';

/** As the provider has registered this web. */
export interface OpenIdSettings {
  /** The provider's issuer identifier, `https://…`; `http://` only on this machine. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** What only the browser that began keeps until it comes back. */
export interface OpenIdErrand {
  state: string;
  nonce: string;
  verifier: string;
}

export interface OpenId {
  /** @throws Fault `openId.away` when the provider does not answer */
  begin(): Promise<{ to: URL; errand: OpenIdErrand }>;
  /**
   * @param came the address with which the browser came back
   * @returns the mailbox, or null where the provider vouches for none
   * @throws Error when the answer is not the one to this errand; Fault `openId.away`
   */
  finish(came: URL, errand: OpenIdErrand): Promise<string | null>;
}

/** @param redirectUri where the provider sends browsers back to, as it is registered there */
export function openIdOf(settings: OpenIdSettings, redirectUri: string): OpenId {
  let known: Promise<Configuration> | undefined;
  /** The provider's description, read once; a provider that is away is asked again. */
  const configuration = async (): Promise<Configuration> => {
    known ??= describe(settings);
    try {
      return await known;
    } catch (cause) {
      known = undefined;
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new Fault('openId.away', `The provider ${settings.issuer} does not answer (${said}).`, { cause });
    }
  };
  return {
    async begin() {
      const provider = await configuration();
      const errand = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
      const to = buildAuthorizationUrl(provider, {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state: errand.state,
        nonce: errand.nonce,
        code_challenge: await calculatePKCECodeChallenge(errand.verifier),
        code_challenge_method: 'S256',
      });
      return { to, errand };
    },
    async finish(came, { state, nonce, verifier }) {
      const provider = await configuration();
      const tokens = await authorizationCodeGrant(provider, came, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const said = tokens.claims();
      if (said === undefined) return null;
      // Many providers tell the mailbox only when they are asked for it.
      const isTold = said['email'] !== undefined || provider.serverMetadata().userinfo_endpoint === undefined;
      return verified(isTold ? said : await fetchUserInfo(provider, tokens.access_token, said.sub));
    },
  };
}

function describe({ issuer, clientId, clientSecret }: OpenIdSettings): Promise<Configuration> {
  const url = new URL(issuer);
  const options = isOwnMachine(url) ? { execute: [allowInsecureRequests] } : {};
  return discovery(url, clientId, clientSecret, undefined, options);
}

/** A mailbox counts where the provider says that it is the person's own; a missing word is no word. */
function verified(claims: Record<string, unknown>): string | null {
  const { email, email_verified: isVerified } = claims;
  return typeof email === 'string' && isVerified === true ? email : null;
}
