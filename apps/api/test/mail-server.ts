import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type MailServer = {
  /** As `CONCORD_SMTP_URL` names it. */
  url: string;
  port: number;
  /** What was accepted, in order. */
  mails: (Email & { to: { address: string }[]; raw: string })[];
  /** Called with each mail before it is accepted; what it throws is what the server says. */
  judge: (mail: Email) => void | Promise<void>;
  /** Refuses addresses with this sentence. */
  refuses: Map<string, string>;
  close: () => Promise<void>;
};

/** What a server says to a command, with its status: 5xx for good, 4xx for now. */
export const says = (responseCode: number, sentence: string) =>
  Object.assign(new Error(sentence), { responseCode });

/** A real SMTP server on this machine. */
export async function startMailServer(
  options: SMTPServerOptions & { port?: number } = {},
): Promise<MailServer> {
  const { port = 0, ...rest } = options;
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    ...rest,
    onRcptTo: ({ address }, _session, done) => {
      const said = server.refuses.get(address);
      done(said ? says(Number(said.slice(0, 3)), said.slice(4)) : undefined);
    },
    onData: async (stream, _session, done) => {
      const pieces: Buffer[] = [];
      for await (const piece of stream) pieces.push(piece as Buffer);
      const raw = Buffer.concat(pieces).toString('utf8');
      try {
        const mail = await PostalMime.parse(raw);
        await server.judge(mail);
        server.mails.push({ ...mail, raw } as MailServer['mails'][number]);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
  smtp.on('error', () => {});
  const server: MailServer = {
    url: '',
    port: 0,
    mails: [],
    judge: () => {},
    refuses: new Map(),
    close: () => new Promise((closed) => smtp.close(() => closed())),
  };
  await new Promise<void>((ready) => smtp.listen(port, '127.0.0.1', ready));
  server.port = (smtp.server.address() as AddressInfo).port;
  server.url = `smtp://127.0.0.1:${server.port}`;
  return server;
}
