import { generateKeyPairSync } from 'node:crypto';
import type Provider from 'oidc-provider';

export const ourClient = { id: 'concord', secret: 'known to both sides, and long enough' };

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };

/** How a provider is set up that knows our server; `claimsOf` tells what it knows of a person. */
export const providerConfiguration = (claimsOf: (sub: string) => unknown, origin: string) => ({
  clients: [
    {
      client_id: ourClient.id,
      client_secret: ourClient.secret,
      redirect_uris: [`${origin}/sign-in/oidc/callback`],
      post_logout_redirect_uris: [`${origin}/sign-in`],
    },
  ],
  cookies: { keys: ['for the tests alone'] },
  jwks: { keys: [key] },
  ttl: { AccessToken: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
  claims: { openid: ['sub', 'amr', 'groups'], email: ['email', 'email_verified'], profile: ['name'] },
  pkce: { required: () => true },
  findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => claimsOf(sub) }),
  // Nobody is asked whether the agency's own register may know them.
  loadExistingGrant: async ({ oidc }: Asked) => {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client.clientId,
      accountId: oidc.session.accountId,
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

type Asked = {
  oidc: { provider: Provider; client: { clientId: string }; session: { accountId: string } };
};
