import { arrangementCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { changeGate, insertGate, removeGate } from './parts-store.ts';
import { arrangementById } from './store.ts';

export const gateHandlers = {
  createWorkingArrangementGate: async ({ db, path, body, today }) => {
    await claim(db, 'workingArrangement', path, null);
    const id = v7();
    await insertGate(db, path.id, { id, kind: body.kind, blocks: body.blocks, note: body.note ?? null });
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
    await changeGate(db, path.id, path.gateId, after);
    return ok(await arrangementById(db, path.id, today));
  },

  deleteWorkingArrangementGate: async ({ db, path, version, today }) => {
    await claim(db, 'workingArrangement', { id: path.id }, version);
    await removeGate(db, path.id, path.gateId);
    return ok(await arrangementById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
