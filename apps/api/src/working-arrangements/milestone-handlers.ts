import { arrangementCan, insist, type MilestoneDraft } from '@concord/core';
import { v7 } from 'uuid';
import { claim, NotFound } from '../database/claim.ts';
import { changePart, insertPart, removePart } from '../database/parts.ts';
import { restorePart } from '../history/restore.ts';
import { created, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { agreementNamed, holdAgreements } from '../records/agreements-of.ts';
import { forRules, milestoneFields, newMilestone } from './drafts.ts';
import { workingArrangementGuard } from './restoring.ts';
import { arrangementById } from './store.ts';

export const milestoneHandlers = {
  recordWorkingArrangementMilestone: async ({ db, path, body, today }) => {
    await claim(db, 'workingArrangement', path, null);
    const arrangement = await arrangementById(db, path.id, today);
    const milestone = newMilestone(body);
    await holdAgreements(db, [arrangement.implements]);
    const implemented = await agreementNamed(db, arrangement.implements, today);
    insist(arrangementCan.record(forRules(arrangement), milestone, { implemented }));
    const id = v7();
    await insertPart(db, 'workingArrangementMilestone', { id, of: path.id }, milestone);
    const location = `/working-arrangements/${path.id}/milestones/${id}`;
    return created(await arrangementById(db, path.id, today), location);
  },

  updateWorkingArrangementMilestone: async ({ db, path, body, version, today }) => {
    await claim(db, 'workingArrangement', { id: path.id }, version);
    const arrangement = await arrangementById(db, path.id, today);
    const before = arrangement.milestones.find(({ id }) => id === path.milestoneId);
    if (!before) throw new NotFound('milestone', path.milestoneId);
    const after = mergePatch(milestoneFields(before), body);
    if (isSame(milestoneFields(before), after)) return ok(arrangement);
    const draft: MilestoneDraft<typeof after.stage> = { ...after, id: before.id };
    await holdAgreements(db, [arrangement.implements]);
    const implemented = await agreementNamed(db, arrangement.implements, today);
    insist(arrangementCan.record(forRules(arrangement), draft, { implemented }));
    await changePart(db, 'workingArrangementMilestone', { id: path.milestoneId, of: path.id }, after);
    return ok(await arrangementById(db, path.id, today));
  },

  deleteWorkingArrangementMilestone: async ({ db, path, version, today }) => {
    await claim(db, 'workingArrangement', { id: path.id }, version);
    await removePart(db, 'workingArrangementMilestone', { id: path.milestoneId, of: path.id });
    return ok(await arrangementById(db, path.id, today));
  },

  restoreWorkingArrangementMilestone: async ({ db, path, today }) => {
    await claim(db, 'workingArrangement', { id: path.id }, null);
    const of = { id: path.id, code: '' };
    await restorePart(db, 'workingArrangementMilestone', path.milestoneId, {
      of,
      guard: workingArrangementGuard,
      today,
    });
    return ok(await arrangementById(db, path.id, today));
  },
} satisfies Partial<Handlers>;
