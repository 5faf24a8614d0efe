import { readFileSync } from 'node:fs';
import addressparser from 'nodemailer/lib/addressparser';

/** Where mails go out, and what links in them begin with. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with user and password if the server asks for them. */
  server: URL;
  from: { name: string; address: string };
  /** The public origin of this server. */
  origin: string;
  /** Certificates, as PEM, by one of which the server's is signed; null for the usual ones. */
  authority: string | null;
}

type Environment = Record<string, string | undefined>;

/** What must be set together. */
export const mailVariables = ['CONCORD_SMTP_URL', 'CONCORD_MAIL_FROM', 'CONCORD_ORIGIN'] as const;

const allOf = new Intl.ListFormat('en-GB');

/** Reads where mails go out, or null; refuses with a sentence what is missing or does not fit. */
export function readMail(env: Environment): MailSettings | null {
  if (!env.CONCORD_SMTP_URL && !env.CONCORD_MAIL_FROM) return null;
  const missing = mailVariables.filter((name) => !env[name]);
  if (missing.length) throw new Error(`To send mail ${allOf.format(missing)} must be set as well.`);
  return {
    server: serverOf(env.CONCORD_SMTP_URL as string),
    from: senderOf(env.CONCORD_MAIL_FROM as string),
    origin: new URL(env.CONCORD_ORIGIN as string).origin,
    authority: env.CONCORD_SMTP_CA ? readFileSync(env.CONCORD_SMTP_CA, 'utf8') : null,
  };
}

function serverOf(text: string): URL {
  const url = URL.parse(text);
  if (url && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname && !url.search && !url.hash)
    return url;
  throw new Error('CONCORD_SMTP_URL must be an address like smtps://user:password@mail.agency.example:465.');
}

function senderOf(text: string): MailSettings['from'] {
  const [first, ...more] = addressparser(text);
  const { name = '', address = '' } = first && 'address' in first ? first : {};
  if (more.length === 0 && /^[^\s@<>]+@[^\s@<>]+$/.test(address)) return { name, address };
  throw new Error(
    `CONCORD_MAIL_FROM must be one address, like “Concord <register@agency.example>”, not “${text}”.`,
  );
}
