import { insist, strategyCan } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { restoreByCode } from '../records/restore-by-code.ts';
import { newStrategy, strategyFields } from './drafts.ts';
import { activitiesServing } from './parts-store.ts';
import {
  changeStrategy,
  insertStrategy,
  knownDocuments,
  listStrategies,
  removeStrategy,
  strategyByCode,
  takenCodes,
} from './store.ts';

export const strategyRecordHandlers = {
  listStrategies: async ({ db, query, on }) => ok(await listStrategies(db, query, on)),

  getStrategy: async ({ db, path, on }) => ok(await strategyByCode(db, path.code, on)),

  createStrategy: async ({ db, body, today }) => {
    const fields = newStrategy(body);
    const { code, policyDocumentCodes } = fields;
    const known = await knownDocuments(db, policyDocumentCodes);
    insist(strategyCan.create(fields, { takenCodes: await takenCodes(db, code), knownDocuments: known }));
    await insertStrategy(db, v7(), fields);
    return created(await strategyByCode(db, code, today), `/strategies/${code}`);
  },

  updateStrategy: async ({ db, path, body, version, today }) => {
    await claim(db, 'strategy', path, version);
    const before = await strategyByCode(db, path.code, today);
    const after = mergePatch(strategyFields(before), body);
    if (isSame(strategyFields(before), after)) return ok(before);
    const known = await knownDocuments(db, after.policyDocumentCodes);
    insist(strategyCan.change(before, after, { knownDocuments: known }));
    await changeStrategy(db, after);
    return ok(await strategyByCode(db, path.code, today));
  },

  deleteStrategy: async ({ db, path, version }) => {
    const { id, title } = await claim(db, 'strategy', path, version);
    insist(strategyCan.delete({ title, activities: await activitiesServing(db, id) }));
    await removeStrategy(db, path.code);
    return gone;
  },

  restoreStrategy: async ({ db, path, today }) => {
    await restoreByCode(db, 'strategy', path.code);
    const back = await strategyByCode(db, path.code, today);
    const known = await knownDocuments(db, back.policyDocumentCodes);
    insist(strategyCan.change(back, back, { knownDocuments: known }));
    return ok(back);
  },
} satisfies Partial<Handlers>;
