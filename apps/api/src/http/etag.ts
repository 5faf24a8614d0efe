import { createHash } from 'node:crypto';

/** The hash part of an ETag: the first 128 bits of SHA-256, base64url. */
export function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 22);
}

/** A strong ETag (RFC 9110): `"<version>.<hash>"` for a record, `"<hash>"` for lists and computed answers. */
export function etagOf(version: number | null, body?: string): string {
  return `"${[version, body === undefined ? null : hashOf(body)].filter((part) => part !== null).join('.')}"`;
}

/** The version an If-Match names, or null when the tag is of a list, of another day, or not ours. */
export function versionIn(ifMatch: string): number | null {
  const found = /^"(\d{1,9})(?:\.[\w-]*)?"$/.exec(ifMatch.trim());
  return found ? Number(found[1]) : null;
}

/** Whether one of the tags of If-None-Match (or `*`) is this one; weak comparison, as RFC 9110 asks. */
export function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false;
  return ifNoneMatch.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
