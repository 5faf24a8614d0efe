import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { assessmentById, listAssessments } from './assessment-store.ts';
import { assessmentFields, newAssessment } from './drafts.ts';
import { partnerGuard } from './restoring.ts';
import { partnerByCode } from './store.ts';

export const assessmentHandlers = {
  listAssessments: async ({ db, path, query }) => {
    const { id } = await partnerByCode(db, path.code);
    return ok(await listAssessments(db, { id, code: path.code }, query));
  },

  createAssessment: async ({ db, path, body }) => {
    const partner = await claim(db, 'partner', path, null);
    const id = v7();
    await insertPart(db, 'assessment', { id, of: partner.id }, newAssessment(body));
    return created(await assessmentById(db, path.code, id), `/partners/${path.code}/assessments/${id}`);
  },

  getAssessment: async ({ db, path }) => ok(await assessmentById(db, path.code, path.assessmentId)),

  updateAssessment: async ({ db, path, body, version }) => {
    const partner = await claim(db, 'partner', { code: path.code }, null);
    const before = await assessmentById(db, path.code, path.assessmentId);
    await claim(db, 'assessment', { id: path.assessmentId }, version);
    const after = mergePatch(assessmentFields(before), body);
    if (isSame(assessmentFields(before), after)) return ok(before);
    await changePart(db, 'assessment', { id: path.assessmentId, of: partner.id }, after);
    return ok(await assessmentById(db, path.code, path.assessmentId));
  },

  deleteAssessment: async ({ db, path, version }) => {
    const partner = await claim(db, 'partner', { code: path.code }, null);
    await assessmentById(db, path.code, path.assessmentId);
    await claim(db, 'assessment', { id: path.assessmentId }, version);
    await removePart(db, 'assessment', { id: path.assessmentId, of: partner.id });
    return gone;
  },

  restoreAssessment: async ({ db, path, today }) => {
    const partner = await claim(db, 'partner', { code: path.code }, null);
    await restorePart(db, 'assessment', path.assessmentId, { of: partner, guard: partnerGuard, today });
    return ok(await assessmentById(db, path.code, path.assessmentId));
  },
} satisfies Partial<Handlers>;
