import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type Refusal, refusal } from '@concord/core';
import { mayReach, type Network } from './addresses.ts';

/** Every address of a host; the machine's own resolver unless a test says otherwise. */
export type Resolve = (host: string) => Promise<{ address: string; family: number }[]>;

export const resolveHost: Resolve = (host) => lookup(host, { all: true });

/** A host that leads where nothing may be sent. */
export class NotPublic extends Error {
  readonly address: string;

  constructor(address: string) {
    super(address);
    this.address = address;
  }
}

/** The name in a URL as resolvers take it: an IPv6 address without its brackets. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '');

/**
 * The addresses of a URL's host. Throws `NotPublic` if a single one of them may not be reached: a name that leads to
 * both kinds is a trap. What is returned must be what is connected to; asking twice would let the answer change between.
 */
export async function addressesOf(
  url: URL,
  ours: readonly Network[],
  resolve: Resolve,
): Promise<{ address: string; family: number }[]> {
  const host = hostOf(url);
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await resolve(host);
  const wrong = found.find(({ address }) => !mayReach(address, url.protocol, ours));
  if (wrong) throw new NotPublic(wrong.address);
  return found;
}

const patience = 3000;

/** Why nothing may be sent to this address; looked up now, and again whenever something is sent. */
export async function refusalsOf(
  text: string,
  ours: readonly Network[],
  resolve: Resolve,
): Promise<Refusal[]> {
  const url = new URL(text);
  const host = hostOf(url);
  if (url.username || url.password) return [refusal('webhook-address-with-password', {}, '/url')];
  const tooLate = new Promise<never>((_, reject) => setTimeout(reject, patience).unref());
  try {
    await Promise.race([addressesOf(url, ours, resolve), tooLate]);
    return [];
  } catch (error) {
    if (!(error instanceof NotPublic)) return [refusal('webhook-host-unknown', { host }, '/url')];
    const { address } = error;
    if (url.protocol === 'http:' && mayReach(address, 'https:', ours))
      return [refusal('webhook-needs-https', { host }, '/url')];
    const place = host === address ? address : `${host} (${address})`;
    return [refusal('webhook-host-not-public', { place }, '/url')];
  }
}
