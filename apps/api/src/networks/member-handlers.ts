import { insist, networkMemberCan } from '@concord/core';
import { v7 } from 'uuid';
import { NotFound } from '../database/claim.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { claimPartner } from '../records/claim-partner.ts';
import { partnerNamed } from '../records/partner-named.ts';
import { memberFields, newMember } from './drafts.ts';
import { changeMember, insertMember, removeMember } from './members-store.ts';
import { networkByCode } from './store.ts';

export const memberHandlers = {
  createNetworkMember: async ({ db, path, body, today }) => {
    const { id: networkId } = await claimPartner(db, 'network', path.code, null);
    const { members: others } = await networkByCode(db, path.code, today);
    const draft = newMember(body);
    const member = await partnerNamed(db, draft.partnerCode);
    insist(networkMemberCan.be(draft, { member, others }));
    const id = v7();
    await insertMember(db, { id, networkId, partnerId: member.id }, draft);
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
    await changeMember(db, { id: before.id, networkId, partnerId: member.id }, after);
    return ok(await networkByCode(db, path.code, today));
  },

  deleteNetworkMember: async ({ db, path, version, today }) => {
    const { id } = await claimPartner(db, 'network', path.code, version);
    await removeMember(db, id, path.memberId);
    return ok(await networkByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;
