import { arrangementCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { changeGate, insertGate, removeGate } from './parts-store.ts';
import { agreementById } from './store.ts';

export const gateHandlers = {
  createAgreementGate: async ({ db, path, body, today }) => {
    await claim(db, 'agreement', path, null);
    const id = v7();
    await insertGate(db, path.id, { id, kind: body.kind, blocks: body.blocks, note: body.note ?? null });
    return created(await agreementById(db, path.id, today), `/agreements/${path.id}/gates/${id}`);
  },

  updateAgreementGate: async ({ db, path, body, version, today }) => {
    await claim(db, 'agreement', { id: path.id }, version);
    const agreement = await agreementById(db, path.id, today);
    const gate = agreement.gates.find(({ id }) => id === path.gateId);
    if (!gate) throw new NotFound('gate', path.gateId);
    const { openedOn, note, citations } = gate;
    const before = { openedOn, note, citations };
    const after = mergePatch(before, body);
    if (isSame(before, after)) return ok(agreement);
    insist(arrangementCan.openGate({ kind: gate.kind, ...after }));
    await changeGate(db, path.id, path.gateId, after);
    return ok(await agreementById(db, path.id, today));
  },

  deleteAgreementGate: async ({ db, path, version, today }) => {
    await claim(db, 'agreement', { id: path.id }, version);
    await removeGate(db, path.id, path.gateId);
    return ok(await agreementById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
