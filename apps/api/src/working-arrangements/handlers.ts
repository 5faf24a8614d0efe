import { arrangementCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { restoreDeleted } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { insistNothingNames } from '../records/naming.ts';
import { partnerIdOf } from '../records/partner-id.ts';
import { contextOf, gateChanges, gatesFor } from './context.ts';
import { forRules, newArrangement, ownFields } from './drafts.ts';
import { gateHandlers } from './gate-handlers.ts';
import { insertStandardGates, removeEmptyGates } from './gates-store.ts';
import { milestoneHandlers } from './milestone-handlers.ts';
import {
  arrangementById,
  changeArrangement,
  insertArrangement,
  listArrangements,
  removeArrangement,
} from './store.ts';

export const workingArrangementHandlers = {
  ...milestoneHandlers,
  ...gateHandlers,

  listWorkingArrangements: async ({ db, query, on }) => ok(await listArrangements(db, query, on)),

  getWorkingArrangement: async ({ db, path, on }) => ok(await arrangementById(db, path.id, on)),

  createWorkingArrangement: async ({ db, body, today }) => {
    const draft = newArrangement(body);
    const partnerId = await partnerIdOf(db, draft.partnerCode);
    const context = await contextOf(db, draft, today);
    insist(arrangementCan.create(draft, context));
    const id = v7();
    await insertArrangement(db, id, partnerId, draft);
    await insertStandardGates(db, id, gatesFor(draft, context.fallbackAgreement, today));
    return created(await arrangementById(db, id, today), `/working-arrangements/${id}`);
  },

  updateWorkingArrangement: async ({ db, path, body, version, today }) => {
    await claim(db, 'workingArrangement', path, version);
    const before = await arrangementById(db, path.id, today);
    const after = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), after)) return ok(before);
    const partnerId = await partnerIdOf(db, after.partnerCode);
    const context = await contextOf(db, after, today);
    insist(arrangementCan.change(forRules(before), after, context));
    const { fallbackAgreement } = await contextOf(db, before, today);
    const { added, dropped } = gateChanges(
      gatesFor(before, fallbackAgreement, today),
      gatesFor(after, context.fallbackAgreement, today),
    );
    await removeEmptyGates(db, path.id, dropped);
    const there = before.gates.map(({ kind }) => kind);
    await insertStandardGates(
      db,
      path.id,
      added.filter(({ kind }) => !there.includes(kind)),
    );
    await changeArrangement(db, path.id, partnerId, after);
    return ok(await arrangementById(db, path.id, today));
  },

  deleteWorkingArrangement: async ({ db, path, version, today }) => {
    const { title } = await claim(db, 'workingArrangement', path, version);
    insist(arrangementCan.delete(forRules(await arrangementById(db, path.id, today))));
    await insistNothingNames(db, 'working_arrangement_id', path.id, `“${title}”`);
    await removeArrangement(db, path.id);
    return gone;
  },

  restoreWorkingArrangement: async ({ db, path, today }) => {
    await restoreDeleted(db, 'workingArrangement', path.id);
    const back = await arrangementById(db, path.id, today);
    insist(arrangementCan.change(forRules(back), ownFields(back), await contextOf(db, back, today)));
    return ok(back);
  },
} satisfies Partial<Handlers>;
