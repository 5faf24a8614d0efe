import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { listening } from './identity-provider.ts';
import { ourClient } from './oidc-configuration.ts';

type Claims = Record<string, unknown>;
type Header = { alg: string; kid?: string };

/** What a provider that means ill, or that somebody else speaks for, makes of an honest answer. */
export interface Falsehood {
  claims?: (honest: Claims) => Claims;
  header?: Partial<Header>;
  /** Puts another signature under the token. */
  signature?: (signed: string, header: Header) => string;
  /** What the browser brings back; `code` and `state` unless told. */
  answer?: (honest: Claims) => Claims;
  userInfo?: Claims;
  /** What it says of itself. */
  metadata?: Claims;
  /** What the token endpoint answers in place of tokens. */
  tokens?: { status: number; body: string };
}

const now = () => Math.floor(Date.now() / 1000);
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const { privateKey, publicKey } = pair();
const stranger = pair().privateKey;

const rs256 = (key: KeyObject) => (signed: string) =>
  sign('sha256', Buffer.from(signed), key).toString('base64url');

/** Signatures that are none of the provider's. */
export const forged = {
  none: () => '',
  /** The public key, which all know, taken for a secret that two share. */
  withPublicKey: (signed: string) =>
    createHmac('sha256', publicKey.export({ type: 'spki', format: 'pem' }))
      .update(signed)
      .digest('base64url'),
  byStranger: rs256(stranger),
};

/**
 * A provider that signs in whomever it likes, and may lie in every place. It takes a code as often as it comes, so that
 * what is refused is refused by us.
 */
export async function startFalseProvider(person: Claims) {
  let lie: Falsehood = {};
  let nonce = '';
  let issuer = '';

  const honest = () => ({
    iss: issuer,
    aud: ourClient.id,
    nonce,
    iat: now(),
    exp: now() + 300,
    auth_time: now(),
    ...person,
  });
  const token = () => {
    const header = { alg: 'RS256', kid: 'one', ...lie.header };
    const signed = `${encoded(header)}.${encoded(lie.claims?.(honest()) ?? honest())}`;
    return `${signed}.${(lie.signature ?? rs256(privateKey))(signed, header)}`;
  };
  const pages: Record<string, () => object> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/keys`,
      ...lie.metadata,
    }),
    '/keys': () => ({
      keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
    }),
    '/token': () => ({ access_token: 'any', token_type: 'Bearer', id_token: token() }),
    '/me': () => lie.userInfo ?? person,
  };
  issuer = await listening((request, response) => {
    const url = new URL(request.url ?? '/', issuer);
    if (url.pathname === '/authorize') {
      nonce = url.searchParams.get('nonce') ?? '';
      const plain = { code: 'a code', state: url.searchParams.get('state') };
      const back = new URL(url.searchParams.get('redirect_uri') as string);
      for (const [name, value] of Object.entries(lie.answer?.(plain) ?? plain))
        back.searchParams.set(name, String(value));
      return void response.writeHead(302, { location: back.href }).end();
    }
    const { status, body } = (url.pathname === '/token' && lie.tokens) || {
      status: 200,
      body: JSON.stringify(pages[url.pathname]?.() ?? {}),
    };
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  return {
    issuer,
    /** From now on it lies like this, and not otherwise. */
    lies: (falsehood: Falsehood) => {
      lie = falsehood;
    },
  };
}
