import * as client from 'openid-client';
import { discovery } from './discovery.ts';
import type { Flow } from './flow.ts';
import { type Proven, provenBy } from './proven.ts';
import { refusedBy } from './refused-by.ts';
import { callbackPath, type ProviderSettings, signedOutPath } from './settings.ts';

/** The agency's identity provider: where to send people, and what its answer proves. Refuses with `SignInRefused`. */
export function identityProvider(settings: ProviderSettings) {
  const discovered = discovery(settings);
  return {
    /** The address at which somebody shows who they are; `afresh` asks for it also where they are signed in there. */
    async address({ state, nonce, codeVerifier }: Flow['secrets'], { afresh }: { afresh: boolean }) {
      const config = await discovered().catch(refusedBy);
      return client.buildAuthorizationUrl(config, {
        redirect_uri: settings.origin + callbackPath,
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(afresh && { prompt: 'login', max_age: '0' }),
      });
    },

    /** Where somebody signs out there, who comes back to our pages; null where the provider offers none. */
    async signOutAddress(): Promise<URL | null> {
      const config = await discovered().catch(refusedBy);
      if (!config.serverMetadata().end_session_endpoint) return null;
      return client.buildEndSessionUrl(config, {
        post_logout_redirect_uri: settings.origin + signedOutPath,
      });
    },

    /** Who somebody is, by the query with which they came back. */
    async proven(query: string, { secrets, beganAt, sessionId }: Flow): Promise<Proven> {
      const config = await discovered().catch(refusedBy);
      const answer = new URL(callbackPath, settings.origin);
      answer.search = query;
      try {
        const tokens = await client.authorizationCodeGrant(config, answer, {
          expectedState: secrets.state,
          expectedNonce: secrets.nonce,
          pkceCodeVerifier: secrets.codeVerifier,
          idTokenExpected: true,
          ...(sessionId !== null && { maxAge: secondsSince(beganAt) }),
        });
        return await provenBy(config, tokens, settings);
      } catch (error) {
        return refusedBy(error);
      }
    },
  };
}

/** A fresh proof is one given since it was asked for, however long the person took. */
const secondsSince = (instant: string) => Math.max(0, Math.ceil((Date.now() - Date.parse(instant)) / 1000));
