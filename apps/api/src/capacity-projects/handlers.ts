import { capacityProjectCan, insist, projectTitle } from '@concord/core';
import type { Transaction } from 'kysely';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import type { Database } from '../database/tables.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { insistNothingNames } from '../records/naming.ts';
import { restoreByCode } from '../records/restore-by-code.ts';
import { insistNoTargetNames } from '../records/target-use.ts';
import { newProject, ownFields } from './drafts.ts';
import { matrixOn } from './matrix.ts';
import { candidates, projectTerms } from './matrix-store.ts';
import {
  changeProject,
  insertProject,
  listProjects,
  partnersNamed,
  projectByCode,
  removeProject,
  takenCodes,
} from './store.ts';

export const capacityProjectHandlers = {
  listCapacityProjects: async ({ db, query, on }) => ok(await listProjects(db, query, on)),

  getCapacityProject: async ({ db, path, on }) => ok(await projectByCode(db, path.code, on)),

  createCapacityProject: async ({ db, body, today }) => {
    const fields = newProject(body);
    const { code } = fields;
    const { knownPartners, partnerIds } = await named(db, fields.partnerCodes);
    insist(capacityProjectCan.create(fields, { takenCodes: await takenCodes(db, code), knownPartners }));
    await insertProject(db, v7(), { fields, partnerIds });
    return created(await projectByCode(db, code, today), `/capacity-projects/${code}`);
  },

  updateCapacityProject: async ({ db, path, body, version, today }) => {
    await claim(db, 'capacityProject', path, version);
    const before = await projectByCode(db, path.code, today);
    const fields = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), fields)) return ok(before);
    const { knownPartners, partnerIds } = await named(db, fields.partnerCodes);
    insist(capacityProjectCan.change(before, fields, { knownPartners }));
    await changeProject(db, { fields, partnerIds });
    return ok(await projectByCode(db, path.code, today));
  },

  deleteCapacityProject: async ({ db, path, version, today }) => {
    await claim(db, 'capacityProject', path, version);
    const project = await projectByCode(db, path.code, today);
    const title = `“${projectTitle(project)}”`;
    await insistNothingNames(db, 'project_id', project.id, title);
    await insistNoTargetNames(db, project.id, title);
    await removeProject(db, path.code);
    return gone;
  },

  restoreCapacityProject: async ({ db, path, today }) => {
    await restoreByCode(db, 'capacityProject', path.code);
    const back = await projectByCode(db, path.code, today);
    insist(capacityProjectCan.change(back, back, { knownPartners: back.partnerCodes }));
    return ok(back);
  },

  getProjectMatrix: async ({ db, on }) => ok(matrixOn(await projectTerms(db), await candidates(db), on)),
} satisfies Partial<Handlers>;

/** The partners a project names: those the register knows, as their rules and as their rows ask for them. */
async function named(trx: Transaction<Database>, codes: readonly string[]) {
  const partners = await partnersNamed(trx, codes);
  return { knownPartners: partners.map(({ code }) => code), partnerIds: partners.map(({ id }) => id) };
}
