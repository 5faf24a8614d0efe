import type { MailFailure } from '@concord/core';
import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings.ts';

/** A mail as it goes out. */
export type Message = {
  /** The same at every try, so that who gets it twice can tell. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Where one click ends such mails (RFC 8058). */
  unsubscribe: string;
};

export type SendMail = (message: Message) => Promise<void>;

/** Why a mail did not go out, and what the server said. */
export class NotSent extends Error {
  readonly failure: MailFailure;

  constructor(failure: MailFailure, detail: string) {
    super(detail);
    this.failure = failure;
  }
}

const isHere = (host: string) => /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host);

/** Milliseconds for the server to be reached, to greet and to answer. */
const patience = {
  dnsTimeout: 5000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
};

/**
 * Opens the way to the mail server. Nothing goes over the network unencrypted, nor to a server whose certificate is not
 * good; only on this machine plain SMTP will do.
 */
export function openMail(settings: MailSettings, limits: Partial<typeof patience> = {}): SendMail {
  const { server, from, origin, authority } = settings;
  const plain = isHere(server.hostname) && authority === null;
  const transport = createTransport({
    host: server.hostname.replace(/^\[|\]$/g, ''),
    port: Number(server.port) || (server.protocol === 'smtps:' ? 465 : 587),
    secure: server.protocol === 'smtps:',
    ...(plain ? { ignoreTLS: true } : { requireTLS: true }),
    ...(authority !== null && { tls: { ca: authority } }),
    ...(server.username && {
      auth: { user: decodeURIComponent(server.username), pass: decodeURIComponent(server.password) },
    }),
    ...patience,
    ...limits,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ id, to, subject, text, html, unsubscribe }) => {
    const headers = {
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    };
    const messageId = `<${id}@${new URL(origin).hostname}>`;
    const message = { from, to: { name: '', address: to }, subject, text, html, messageId, headers };
    await transport.sendMail(message).catch((error: unknown) => {
      throw new NotSent(failureOf(error as SmtpError), saidBy(error as SmtpError));
    });
  };
}

type SmtpError = Error & { code?: string; responseCode?: number; command?: string; response?: string };

const kinds: Record<string, MailFailure['at']> = {
  EAUTH: 'sign-in',
  ENOAUTH: 'sign-in',
  EOAUTH2: 'sign-in',
  ETLS: 'security',
  EREQUIRETLS: 'security',
  EMESSAGE: 'message',
  ETIMEDOUT: 'silence',
};

/** What the library's error means. A server that refuses the sender refuses the message. */
function failureOf({ code = '', responseCode, command = '', message }: SmtpError): MailFailure {
  const status = responseCode ?? null;
  if (code === 'EENVELOPE') return { status, at: command === 'RCPT TO' ? 'recipient' : 'message' };
  if (code === 'ESOCKET' && /certificate|SSL|TLS/i.test(message)) return { status, at: 'security' };
  return { status, at: kinds[code] ?? 'connection' };
}

/** In one line, and no longer than somebody reads. */
const saidBy = ({ response, message }: SmtpError): string =>
  (response ?? message).replaceAll(/\s+/g, ' ').trim().slice(0, 300);
