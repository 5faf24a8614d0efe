import { insist, partnerCan } from '@concord/core';
import { v7 } from 'uuid';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { claimPartner } from '../records/claim-partner.ts';
import { takenCodes } from '../records/partner-code.ts';
import { insistNothingRestsOn } from '../records/partner-use.ts';
import { restoreByCode } from '../records/restore-by-code.ts';
import { newOrganisation, ownFields } from './drafts.ts';
import {
  changeOrganisation,
  insertOrganisation,
  listOrganisations,
  organisationByCode,
  removeOrganisation,
} from './store.ts';

const kind = 'international-organisation';

export const internationalOrganisationHandlers = {
  listInternationalOrganisations: async ({ db, query }) => ok(await listOrganisations(db, query)),

  getInternationalOrganisation: async ({ db, path }) => ok(await organisationByCode(db, path.code)),

  createInternationalOrganisation: async ({ db, body }) => {
    const organisation = newOrganisation(body);
    const { code } = organisation;
    insist(partnerCan.create({ ...organisation, kind }, { takenCodes: await takenCodes(db, code) }));
    await insertOrganisation(db, v7(), organisation);
    return created(await organisationByCode(db, code), `/international-organisations/${code}`);
  },

  updateInternationalOrganisation: async ({ db, path, body, version }) => {
    await claimPartner(db, kind, path.code, version);
    const before = await organisationByCode(db, path.code);
    const after = ownFields(mergePatch(ownFields(before), body));
    if (isSame(ownFields(before), after)) return ok(before);
    insist(partnerCan.change(before, { ...after, kind }));
    await changeOrganisation(db, after);
    return ok(await organisationByCode(db, path.code));
  },

  deleteInternationalOrganisation: async ({ db, path, version }) => {
    await insistNothingRestsOn(db, await claimPartner(db, kind, path.code, version));
    await removeOrganisation(db, path.code);
    return gone;
  },

  restoreInternationalOrganisation: async ({ db, path }) => {
    await restoreByCode(db, 'partner', path.code, { noun: 'international organisation', kind });
    return ok(await organisationByCode(db, path.code));
  },
} satisfies Partial<Handlers>;
