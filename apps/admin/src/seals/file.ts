import type { Schema } from '../session/contract.ts';

type Numbered = Pick<Schema<'Seal'>, 'number'>;

/** Where a seal is as a file to keep, and under which name. */
export const fileOf = ({ number }: Numbered): { href: string; download: string } => ({
  href: `/v1/seals/${number}`,
  download: `concord-seal-${number}.json`,
});

/** A seal in one line, as `npm run audit:verify` takes it and as it goes on paper. */
export const lineOf = ({ number, hash }: Pick<Schema<'Seal'>, 'number' | 'hash'>): string =>
  `${number}:${hash}`;
