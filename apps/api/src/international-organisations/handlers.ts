import { insist, partnerCan } from '@concord/core';
import { v7 } from 'uuid';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { claimPartner } from '../records/claim-partner.ts';
import { takenCodes } from '../records/partner-code.ts';
import { insistNothingRestsOn } from '../records/partner-use.ts';
import { restoreByCode } from '../records/restore-by-code.ts';
import { bodyHandlers } from './body-handlers.ts';
import { newOrganisation, ownFields } from './drafts.ts';
import { jointActionHandlers } from './joint-action-handlers.ts';
import {
  changeOrganisation,
  insertOrganisation,
  listOrganisations,
  organisationByCode,
  removeOrganisation,
} from './store.ts';

const kind = 'international-organisation';

export const internationalOrganisationHandlers = {
  ...bodyHandlers,
  ...jointActionHandlers,

  listInternationalOrganisations: async ({ db, query, on }) => ok(await listOrganisations(db, query, on)),

  getInternationalOrganisation: async ({ db, path, on }) => ok(await organisationByCode(db, path.code, on)),

  createInternationalOrganisation: async ({ db, body, today }) => {
    const organisation = newOrganisation(body);
    const { code } = organisation;
    insist(partnerCan.create({ ...organisation, kind }, { takenCodes: await takenCodes(db, code) }));
    await insertOrganisation(db, v7(), organisation);
    return created(await organisationByCode(db, code, today), `/international-organisations/${code}`);
  },

  updateInternationalOrganisation: async ({ db, path, body, version, today }) => {
    await claimPartner(db, kind, path.code, version);
    const before = await organisationByCode(db, path.code, today);
    const after = ownFields(mergePatch(ownFields(before), body));
    if (isSame(ownFields(before), after)) return ok(before);
    insist(partnerCan.change(before, { ...after, kind }));
    await changeOrganisation(db, after);
    return ok(await organisationByCode(db, path.code, today));
  },

  deleteInternationalOrganisation: async ({ db, path, version }) => {
    await insistNothingRestsOn(db, await claimPartner(db, kind, path.code, version));
    await removeOrganisation(db, path.code);
    return gone;
  },

  restoreInternationalOrganisation: async ({ db, path, today }) => {
    await restoreByCode(db, 'partner', path.code, { noun: 'international organisation', kind });
    return ok(await organisationByCode(db, path.code, today));
  },
} satisfies Partial<Handlers>;
