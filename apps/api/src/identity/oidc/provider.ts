import * as client from 'openid-client';
import type { Flow } from './flow.ts';
import { type Proven, provenBy } from './proven.ts';
import { SignInRefused } from './refused.ts';
import { refusedBy } from './refused-by.ts';
import { callbackPath, type ProviderSettings } from './settings.ts';

/** For how long what the provider says of itself is taken for granted, in milliseconds. Keys are renewed apart. */
const knownFor = 3_600_000;

/** The agency's identity provider: where to send people, and what its answer proves. Refuses with `SignInRefused`. */
export function identityProvider(settings: ProviderSettings) {
  const discovered = lasting(() => discover(settings));
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
        return await provenBy(config, tokens, settings.rolesClaim);
      } catch (error) {
        return refusedBy(error);
      }
    },
  };
}

/** A fresh proof is one given since it was asked for, however long the person took. */
const secondsSince = (instant: string) => Math.max(0, Math.ceil((Date.now() - Date.parse(instant)) / 1000));

async function discover(settings: ProviderSettings): Promise<client.Configuration> {
  const { issuer, clientId, clientSecret } = settings;
  const config = await client.discovery(issuer, clientId, {}, authentication(clientSecret), {
    timeout: 8,
    // The signature is checked although the token comes straight from the provider.
    execute: [
      client.enableNonRepudiationChecks,
      ...(issuer.protocol === 'http:' ? [client.allowInsecureRequests] : []),
    ],
  });
  const told = config.serverMetadata().issuer;
  // The library lets issuers of many tenants pass; here one issuer vouches for people.
  if (new URL(told).href !== issuer.href)
    throw new SignInRefused('answer-refused', { reason: 'the provider calls itself otherwise' });
  return config;
}

/** As the provider wants it: in the header, which is the standard's choice, or in the body. */
function authentication(secret: string): client.ClientAuth {
  const [basic, post] = [client.ClientSecretBasic(secret), client.ClientSecretPost(secret)];
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (ways.includes('client_secret_basic') ? basic : post)(server, ...rest);
  };
}

/** Remembers what was found for an hour; a failure is not remembered. */
function lasting<T>(find: () => Promise<T>): () => Promise<T> {
  let known: { until: number; found: Promise<T> } | null = null;
  return () => {
    if (known && known.until > performance.now()) return known.found;
    const found = find();
    const mine = { until: performance.now() + knownFor, found };
    known = mine;
    found.catch(() => {
      if (known === mine) known = null;
    });
    return found;
  };
}
