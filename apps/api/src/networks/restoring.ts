import type { Network } from '@concord/contract';
import { insist, networkMemberCan, partnerCan } from '@concord/core';
import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import { guard } from '../history/guard.ts';
import { deletedPart } from '../history/restore.ts';
import { networkByCode } from './store.ts';

/** Holds a restored network to the rules of a partner, and its restored members to theirs. */
export const networkGuard = guard<Network>(
  (trx, { code }, today) => networkByCode(trx, code, today),
  async (_, { before, after, changed }) =>
    insist([
      ...partnerCan.change(before ?? after, after),
      ...after.members
        .filter(({ id }) => changed.has(id))
        .flatMap((member) => {
          const others = after.members.filter(({ id }) => id !== member.id);
          return networkMemberCan.be(member, { member: member.partner, others });
        }),
    ]),
);

/** Refuses a deleted member that may not be today: the database would refuse an overlap too, but not in words. */
export async function insistMayComeBack(
  trx: Transaction<Database>,
  network: Network,
  memberId: string,
): Promise<void> {
  const { state } = await deletedPart(trx, 'networkMember', { id: memberId, of: network.id });
  const member = await trx
    .selectFrom('partner')
    .select(['code as partnerCode', 'kind'])
    .where('id', '=', state.partner_id as string)
    .executeTakeFirst();
  const { from, until, known_by: knownBy } = state as Record<string, string | null>;
  const period = { from: from ?? null, until: until ?? null, knownBy: knownBy ?? null };
  if (member) insist(networkMemberCan.be({ ...member, ...period }, { member, others: network.members }));
}
