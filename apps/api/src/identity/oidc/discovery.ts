import * as client from 'openid-client';
import { lasting } from './lasting.ts';
import { SignInRefused } from './refused.ts';
import type { ProviderSettings } from './settings.ts';

/** For how long what the provider says of itself is taken for granted, in milliseconds. Keys are renewed apart. */
const knownFor = 3_600_000;

/** What the provider says of itself, asked for when it is first needed, so that the server starts without it. */
export const discovery = (settings: ProviderSettings): (() => Promise<client.Configuration>) =>
  lasting(knownFor, () => discover(settings));

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
