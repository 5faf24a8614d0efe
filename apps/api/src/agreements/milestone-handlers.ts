import { agreementCan, insist, type MilestoneDraft } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { milestoneFields, newMilestone } from './drafts.ts';
import { gateFallbacks } from './fallbacks.ts';
import { agreementGuard } from './restoring.ts';
import { agreementById, assessmentsOf } from './store.ts';

export const milestoneHandlers = {
  recordAgreementMilestone: async ({ db, path, body, today }) => {
    await claim(db, 'agreement', path, null);
    const agreement = await agreementById(db, path.id, today);
    const milestone = newMilestone(body);
    const assessments = await assessmentsOf(db, agreement.partnerCode);
    insist(agreementCan.record(agreement, milestone, { assessments }));
    const id = v7();
    await insertPart(db, 'agreementMilestone', { id, of: path.id }, milestone);
    const changed = await agreementById(db, path.id, today);
    await gateFallbacks(db, agreement, changed, today);
    return created(changed, `/agreements/${path.id}/milestones/${id}`);
  },

  updateAgreementMilestone: async ({ db, path, body, version, today }) => {
    await claim(db, 'agreement', { id: path.id }, version);
    const agreement = await agreementById(db, path.id, today);
    const before = agreement.milestones.find(({ id }) => id === path.milestoneId);
    if (!before) throw new NotFound('milestone', path.milestoneId);
    const after = mergePatch(milestoneFields(before), body);
    if (isSame(milestoneFields(before), after)) return ok(agreement);
    const draft: MilestoneDraft<typeof after.stage> = { ...after, id: before.id };
    const assessments = await assessmentsOf(db, agreement.partnerCode);
    insist(agreementCan.record(agreement, draft, { assessments }));
    await changePart(db, 'agreementMilestone', { id: path.milestoneId, of: path.id }, after);
    const changed = await agreementById(db, path.id, today);
    await gateFallbacks(db, agreement, changed, today);
    return ok(changed);
  },

  deleteAgreementMilestone: async ({ db, path, version, today }) => {
    await claim(db, 'agreement', { id: path.id }, version);
    await removePart(db, 'agreementMilestone', { id: path.milestoneId, of: path.id });
    return ok(await agreementById(db, path.id, today));
  },

  restoreAgreementMilestone: async ({ db, path, today }) => {
    await claim(db, 'agreement', { id: path.id }, null);
    const of = { id: path.id, code: '' };
    await restorePart(db, 'agreementMilestone', path.milestoneId, { of, guard: agreementGuard, today });
    return ok(await agreementById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
