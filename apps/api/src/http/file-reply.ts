import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';

/** A piece of a file. */
export type Piece = string | Uint8Array;

/** A reply that is a file: text, or bytes, that are sent while they are made. */
export interface FileReply {
  status: number;
  stream: AsyncIterable<Piece>;
  fileName: string;
}

/** Whether a handler answered with a file. */
export const isFile = (reply: object): reply is FileReply => 'stream' in reply;

/**
 * Sends a file in constant memory. The first piece is made before anything is sent, so that what fails at once is a
 * problem document; what fails later breaks the connection off, so that nobody takes half a file for a whole one.
 */
export async function sendFile(
  request: Request,
  response: Response,
  type: string,
  reply: FileReply,
): Promise<void> {
  const pieces = reply.stream[Symbol.asyncIterator]();
  const first = await pieces.next();
  response.status(reply.status).set({
    'Content-Type': /^text\/|json/.test(type) ? `${type}; charset=utf-8` : type,
    'Content-Disposition': `attachment; filename="${reply.fileName}"`,
    Vary: 'Authorization, Cookie',
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(Readable.from(rest(first, pieces)), response).catch(() => response.destroy());
}

async function* rest(first: IteratorResult<Piece>, pieces: AsyncIterator<Piece>): AsyncGenerator<Piece> {
  for (let piece = first; !piece.done; piece = await pieces.next()) yield piece.value;
}
