import { type Role, roles } from '@concord/core';

/** What a provider says of a person: anything, until it was looked at. */
export type Claims = Record<string, unknown>;

/** A role of the same name as a group, or among several. */
export const rolesIn = (given: unknown): Role[] => roles.filter((role) => [given].flat().includes(role));

/** A proof that lies ahead was given now at the latest. */
export const pastInstant = (seconds: number) => new Date(Math.min(seconds * 1000, Date.now())).toISOString();

export const emailIn = ({ email }: Claims): string | null =>
  typeof email === 'string' && email.length <= 254 && !isUnreadable(email) ? email : null;

/** Control characters and halves of characters, of which a database keeps not all. */
export const isUnreadable = (text: string) => /\p{C}/u.test(text);

export function nameIn({ name, given_name, family_name }: Claims): string | null {
  const text = typeof name === 'string' ? name : [given_name, family_name].filter(isText).join(' ');
  return (
    text
      .replace(/[\s\p{C}]+/gu, ' ')
      .trim()
      .slice(0, 200) || null
  );
}

const isText = (value: unknown) => typeof value === 'string';
