import type { PartnerKind } from '@concord/core';
import type { Selectable, Transaction } from 'kysely';
import { claim, NotFound } from '../database/claim.ts';
import type { Database, RegisterTables } from '../database/tables.ts';

export const kindNouns = {
  country: 'country',
  network: 'network',
  'international-organisation': 'international organisation',
} as const satisfies Record<PartnerKind, string>;

/**
 * Claims a partner of one kind, with a version only if that is still the present one; one of another kind is not found
 * at this address.
 */
export async function claimPartner(
  trx: Transaction<Database>,
  kind: PartnerKind,
  code: string,
  version: number | null,
): Promise<Selectable<RegisterTables['partner']>> {
  const there = await trx
    .selectFrom('partner')
    .select('id')
    .where('code', '=', code)
    .where('kind', '=', kind)
    .executeTakeFirst();
  if (!there) throw new NotFound(kindNouns[kind], code);
  return claim(trx, 'partner', { code }, version);
}
