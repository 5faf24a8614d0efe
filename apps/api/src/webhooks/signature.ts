import { createHmac } from 'node:crypto';

const prefix = 'whsec_';

/** A secret as Standard Webhooks writes it: 24 to 64 bytes in base64 behind a prefix. */
export const secretText = (bytes: Buffer): string => prefix + bytes.toString('base64');

/** The headers of a message, signed with every live secret. `at` is in seconds since 1970. */
export function signedHeaders(
  message: { id: string; at: number; body: string },
  secrets: readonly Buffer[],
): Record<string, string> {
  const signatures = secrets.map((secret) => {
    const signed = `${message.id}.${message.at}.${message.body}`;
    return `v1,${createHmac('sha256', secret).update(signed).digest('base64')}`;
  });
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.at),
    'webhook-signature': signatures.join(' '),
  };
}
