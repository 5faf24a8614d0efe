import type { WhatIfFactsAnswer } from '@concord/contract';
import { insist, scenarioCan } from '@concord/core';
import { v7 } from 'uuid';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { newScenario, ownFields } from './drafts.ts';
import { whatIfFacts } from './facts-store.ts';
import {
  changeScenario,
  claimScenario,
  insertScenario,
  listScenarios,
  removeScenario,
  restoreOwnScenario,
  scenarioById,
} from './store.ts';

export const whatIfHandlers = {
  getWhatIfFacts: async ({ db, query, on, today }) => {
    const items = await whatIfFacts(db, query.partnerCode, on);
    return ok({ on, today, items: items as WhatIfFactsAnswer['items'] });
  },

  listScenarios: async ({ db, query, principal }) => ok(await listScenarios(db, principal.id, query)),

  getScenario: async ({ db, path, principal }) => ok(await scenarioById(db, principal.id, path.id)),

  createScenario: async ({ db, body, principal }) => {
    const id = v7();
    await insertScenario(db, { id, owner: principal }, newScenario(body));
    return created(await scenarioById(db, principal.id, id), `/scenarios/${id}`);
  },

  updateScenario: async ({ db, path, body, version, principal }) => {
    const before = await claimScenario(db, principal.id, { id: path.id, version });
    insist(scenarioCan.change(before));
    const after = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), after)) return ok(before);
    await changeScenario(db, path.id, after);
    return ok(await scenarioById(db, principal.id, path.id));
  },

  deleteScenario: async ({ db, path, version, principal }) => {
    insist(scenarioCan.change(await claimScenario(db, principal.id, { id: path.id, version })));
    await removeScenario(db, path.id);
    return gone;
  },

  restoreScenario: async ({ db, path, principal }) => {
    await restoreOwnScenario(db, principal.id, path.id);
    return ok(await scenarioById(db, principal.id, path.id));
  },
} satisfies Partial<Handlers>;
