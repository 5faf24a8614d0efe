import { insist, networkMemberCan } from '@concord/core';
import { v7 } from 'uuid';
import { NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { claimPartner } from '../records/claim-partner.ts';
import { partnerNamed } from '../records/partner-named.ts';
import { type MemberFields, memberFields, newMember } from './drafts.ts';
import { insistMayComeBack, networkGuard } from './restoring.ts';
import { networkByCode } from './store.ts';

export const memberHandlers = {
  createNetworkMember: async ({ db, path, body, today }) => {
    const { id: networkId } = await claimPartner(db, 'network', path.code, null);
    const { members: others } = await networkByCode(db, path.code, today);
    const draft = newMember(body);
    const member = await partnerNamed(db, draft.partnerCode);
    insist(networkMemberCan.be(draft, { member, others }));
    const id = v7();
    await insertPart(db, 'networkMember', { id, of: networkId }, memberRow(member.id, draft));
    return created(await networkByCode(db, path.code, today), `/networks/${path.code}/members/${id}`);
  },

  updateNetworkMember: async ({ db, path, body, version, today }) => {
    const { id: networkId } = await claimPartner(db, 'network', path.code, version);
    const network = await networkByCode(db, path.code, today);
    const before = network.members.find(({ id }) => id === path.memberId);
    if (!before) throw new NotFound('member', path.memberId);
    const after = mergePatch(memberFields(before), body);
    if (isSame(memberFields(before), after)) return ok(network);
    const member = await partnerNamed(db, after.partnerCode);
    const others = network.members.filter(({ id }) => id !== before.id);
    insist(networkMemberCan.be(after, { member, others }));
    await changePart(db, 'networkMember', { id: before.id, of: networkId }, memberRow(member.id, after));
    return ok(await networkByCode(db, path.code, today));
  },

  deleteNetworkMember: async ({ db, path, version, today }) => {
    const { id: of } = await claimPartner(db, 'network', path.code, version);
    await removePart(db, 'networkMember', { id: path.memberId, of });
    return ok(await networkByCode(db, path.code, today));
  },

  restoreNetworkMember: async ({ db, path, today }) => {
    const of = await claimPartner(db, 'network', path.code, null);
    await insistMayComeBack(db, await networkByCode(db, path.code, today), path.memberId);
    await restorePart(db, 'networkMember', path.memberId, { of, guard: networkGuard, today });
    return ok(await networkByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;

const memberRow = (partnerId: string, { partnerCode: _, ...fields }: MemberFields) => ({
  ...fields,
  partnerId,
});
