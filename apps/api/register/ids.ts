import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** The day the shipped register was put together: the time part of its ids. */
const putTogether = Date.UTC(2026, 10, 22);

/**
 * The id of a shipped record, from its key: a UUIDv7 in form, with a digest in place of the random bits. So a record
 * has the same address in every installation and after every reload, and parts need no ids in the data files.
 */
export function shippedId(key: string): string {
  return v7({ msecs: putTogether, random: createHash('sha256').update(`concord:${key}`).digest() });
}
