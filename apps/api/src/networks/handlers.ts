import { insist, partnerCan } from '@concord/core';
import { v7 } from 'uuid';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { claimPartner } from '../records/claim-partner.ts';
import { takenCodes } from '../records/partner-code.ts';
import { insistNothingRestsOn } from '../records/partner-use.ts';
import { restoreByCode } from '../records/restore-by-code.ts';
import { newNetwork, ownFields } from './drafts.ts';
import { memberHandlers } from './member-handlers.ts';
import { changeNetwork, insertNetwork, listNetworks, networkByCode, removeNetwork } from './store.ts';

const kind = 'network';

export const networkHandlers = {
  ...memberHandlers,

  listNetworks: async ({ db, query, on }) => ok(await listNetworks(db, query, on)),

  getNetwork: async ({ db, path, on }) => ok(await networkByCode(db, path.code, on)),

  createNetwork: async ({ db, body, today }) => {
    const network = newNetwork(body);
    const { code } = network;
    insist(partnerCan.create({ ...network, kind }, { takenCodes: await takenCodes(db, code) }));
    await insertNetwork(db, v7(), network);
    return created(await networkByCode(db, code, today), `/networks/${code}`);
  },

  updateNetwork: async ({ db, path, body, version, today }) => {
    await claimPartner(db, kind, path.code, version);
    const before = await networkByCode(db, path.code, today);
    const after = ownFields(mergePatch(ownFields(before), body));
    if (isSame(ownFields(before), after)) return ok(before);
    insist(partnerCan.change(before, { ...after, kind }));
    await changeNetwork(db, after);
    return ok(await networkByCode(db, path.code, today));
  },

  deleteNetwork: async ({ db, path, version }) => {
    await insistNothingRestsOn(db, await claimPartner(db, kind, path.code, version));
    await removeNetwork(db, path.code);
    return gone;
  },

  restoreNetwork: async ({ db, path, today }) => {
    await restoreByCode(db, 'partner', path.code, { noun: 'network', kind });
    return ok(await networkByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;
