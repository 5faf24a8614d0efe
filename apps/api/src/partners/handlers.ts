import { codeStatus, insist, partnerCan, Refused, refusal } from '@concord/core';
import { v7 } from 'uuid';
import { atOneMoment } from '../database/at-one-moment.ts';
import { claim } from '../database/claim.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { addressOf } from '../records/partner.ts';
import { takenCodes } from '../records/partner-code.ts';
import { insistNothingRestsOn } from '../records/partner-use.ts';
import { restoreByCode } from '../records/restore-by-code.ts';
import { assessmentHandlers } from './assessment-handlers.ts';
import { newCountry, ownFields } from './drafts.ts';
import { profileOn } from './profile.ts';
import { changeCountry, insertCountry, listPartners, partnerByCode, removePartner } from './store.ts';

export const partnerHandlers = {
  ...assessmentHandlers,

  listPartners: async ({ db, query, on }) => ok(await listPartners(db, query, on)),

  getPartner: async ({ db, path }) => ok(await partnerByCode(db, path.code)),

  /** The records and the answer are read in one snapshot, so that they never contradict each other. */
  getPartnerProfile: async ({ db, path, on, settled }) =>
    ok(await atOneMoment(db, (trx) => profileOn(trx, path.code, { on, settled }))),

  createPartner: async ({ db, body }) => {
    const country = newCountry(body);
    const { code } = country;
    insist(partnerCan.create({ ...country, kind: 'country' }, { takenCodes: await takenCodes(db, code) }));
    await insertCountry(db, v7(), codeStatus(code), country);
    return created(await partnerByCode(db, code), `/partners/${code}`);
  },

  updatePartner: async ({ db, path, body, version }) => {
    const { kind, code } = await claim(db, 'partner', path, version);
    if (kind !== 'country') {
      const address = `/v1${addressOf[kind]}/${code}`;
      throw new Refused([refusal('edited-at-its-own-address', { code, address })]);
    }
    const before = await partnerByCode(db, code);
    const after = ownFields(mergePatch(ownFields(before), body));
    if (isSame(ownFields(before), after)) return ok(before);
    insist(partnerCan.change(before, { ...after, kind }));
    await changeCountry(db, after);
    return ok(await partnerByCode(db, code));
  },

  deletePartner: async ({ db, path, version }) => {
    await insistNothingRestsOn(db, await claim(db, 'partner', path, version));
    await removePartner(db, path.code);
    return gone;
  },

  restorePartner: async ({ db, path }) => {
    await restoreByCode(db, 'partner', path.code);
    return ok(await partnerByCode(db, path.code));
  },
} satisfies Partial<Handlers>;
