import { v7 } from 'uuid';
import { claim, touch } from '../database/claim.ts';
import { restoreDeletedPart } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import {
  assessmentById,
  changeAssessment,
  insertAssessment,
  listAssessments,
  removeAssessment,
} from './assessment-store.ts';
import { assessmentFields, newAssessment } from './drafts.ts';
import { partnerByCode } from './store.ts';

export const assessmentHandlers = {
  listAssessments: async ({ db, path, query }) => {
    const { id } = await partnerByCode(db, path.code);
    return ok(await listAssessments(db, { id, code: path.code }, query));
  },

  createAssessment: async ({ db, path, body }) => {
    const partner = await claim(db, 'partner', path, null);
    const id = v7();
    await insertAssessment(db, partner.id, id, newAssessment(body));
    return created(await assessmentById(db, path.code, id), `/partners/${path.code}/assessments/${id}`);
  },

  getAssessment: async ({ db, path }) => ok(await assessmentById(db, path.code, path.assessmentId)),

  updateAssessment: async ({ db, path, body, version }) => {
    const partner = await claim(db, 'partner', { code: path.code }, null);
    const before = await assessmentById(db, path.code, path.assessmentId);
    await claim(db, 'assessment', { id: path.assessmentId }, version);
    const after = mergePatch(assessmentFields(before), body);
    if (isSame(assessmentFields(before), after)) return ok(before);
    await changeAssessment(db, partner.id, path.assessmentId, after);
    return ok(await assessmentById(db, path.code, path.assessmentId));
  },

  deleteAssessment: async ({ db, path, version }) => {
    const partner = await claim(db, 'partner', { code: path.code }, null);
    await assessmentById(db, path.code, path.assessmentId);
    await claim(db, 'assessment', { id: path.assessmentId }, version);
    await removeAssessment(db, partner.id, path.assessmentId);
    return gone;
  },

  restoreAssessment: async ({ db, path }) => {
    const partner = await claim(db, 'partner', { code: path.code }, null);
    await restoreDeletedPart(db, 'assessment', { id: path.assessmentId, rootId: partner.id });
    await touch(db, 'partner', partner.id);
    return ok(await assessmentById(db, path.code, path.assessmentId));
  },
} satisfies Partial<Handlers>;
