import { arrangementCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { agreementGuard } from './restoring.ts';
import { agreementById } from './store.ts';

export const gateHandlers = {
  createAgreementGate: async ({ db, path, body, today }) => {
    await claim(db, 'agreement', path, null);
    const id = v7();
    const gate = { kind: body.kind, blocks: body.blocks, note: body.note ?? null };
    await insertPart(db, 'agreementGate', { id, of: path.id }, gate);
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
    await changePart(db, 'agreementGate', { id: path.gateId, of: path.id }, after);
    return ok(await agreementById(db, path.id, today));
  },

  deleteAgreementGate: async ({ db, path, version, today }) => {
    await claim(db, 'agreement', { id: path.id }, version);
    await removePart(db, 'agreementGate', { id: path.gateId, of: path.id });
    return ok(await agreementById(db, path.id, today));
  },

  restoreAgreementGate: async ({ db, path, today }) => {
    await claim(db, 'agreement', { id: path.id }, null);
    const of = { id: path.id, code: '' };
    await restorePart(db, 'agreementGate', path.gateId, { of, guard: agreementGuard, today });
    return ok(await agreementById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
