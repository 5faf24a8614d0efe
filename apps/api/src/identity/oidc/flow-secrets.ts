import { createHmac } from 'node:crypto';

/** What the provider's answer to a sign-in must prove itself by. */
export interface FlowSecrets {
  state: string;
  nonce: string;
  codeVerifier: string;
}

/** Each is told to other parties, and none tells the token or another. */
export const secretsOf = (token: string): FlowSecrets => ({
  state: derived(token, 'state'),
  nonce: derived(token, 'nonce'),
  codeVerifier: derived(token, 'code verifier'),
});

const derived = (token: string, use: string) => createHmac('sha256', token).update(use).digest('base64url');
