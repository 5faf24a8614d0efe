import { arrangementCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { workingArrangementGuard } from './restoring.ts';
import { arrangementById } from './store.ts';

export const gateHandlers = {
  createWorkingArrangementGate: async ({ db, path, body, today }) => {
    await claim(db, 'workingArrangement', path, null);
    const id = v7();
    const gate = { kind: body.kind, blocks: body.blocks, note: body.note ?? null };
    await insertPart(db, 'workingArrangementGate', { id, of: path.id }, gate);
    const location = `/working-arrangements/${path.id}/gates/${id}`;
    return created(await arrangementById(db, path.id, today), location);
  },

  updateWorkingArrangementGate: async ({ db, path, body, version, today }) => {
    await claim(db, 'workingArrangement', { id: path.id }, version);
    const arrangement = await arrangementById(db, path.id, today);
    const gate = arrangement.gates.find(({ id }) => id === path.gateId);
    if (!gate) throw new NotFound('gate', path.gateId);
    const { openedOn, note, citations } = gate;
    const before = { openedOn, note, citations };
    const after = mergePatch(before, body);
    if (isSame(before, after)) return ok(arrangement);
    insist(arrangementCan.openGate({ kind: gate.kind, ...after }));
    await changePart(db, 'workingArrangementGate', { id: path.gateId, of: path.id }, after);
    return ok(await arrangementById(db, path.id, today));
  },

  deleteWorkingArrangementGate: async ({ db, path, version, today }) => {
    await claim(db, 'workingArrangement', { id: path.id }, version);
    await removePart(db, 'workingArrangementGate', { id: path.gateId, of: path.id });
    return ok(await arrangementById(db, path.id, today));
  },

  restoreWorkingArrangementGate: async ({ db, path, today }) => {
    await claim(db, 'workingArrangement', { id: path.id }, null);
    const of = { id: path.id, code: '' };
    await restorePart(db, 'workingArrangementGate', path.gateId, {
      of,
      guard: workingArrangementGuard,
      today,
    });
    return ok(await arrangementById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
