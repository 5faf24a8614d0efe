import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestServer } from './server.ts';

/** One message as it arrived. */
export type Message = {
  headers: IncomingHttpHeaders;
  body: string;
  event: { id: string; type: string; subject: string; data: Record<string, unknown> };
};

/** Answers with a status; a promise may hold the answer back. */
export type Answers = (message: Message, count: number) => number | Promise<number>;

export type Receiver = {
  url: string;
  /** Everything that arrived, in order. */
  messages: Message[];
  /** What was answered with 2xx. */
  accepted: Message[];
  answer: Answers;
};

/** A real receiver on this machine until the test file ends; it answers 204 unless told otherwise. */
export async function startReceiver(
  { closeFirst }: Pick<TestServer, 'closeFirst'>,
  answer: Answers = () => 204,
): Promise<Receiver> {
  const receiver: Receiver = { url: '', messages: [], accepted: [], answer };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const message = { headers: request.headers, body, event: JSON.parse(body) } as Message;
    receiver.messages.push(message);
    const status = await receiver.answer(message, receiver.messages.length);
    if (status < 300) receiver.accepted.push(message);
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {});
    response.end(status < 300 ? undefined : `Answered ${status}`);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  closeFirst(async () => {
    server.closeAllConnections();
    server.close();
  });
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  return receiver;
}
