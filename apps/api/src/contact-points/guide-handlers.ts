import type { Guide, GuideCreate } from '@concord/contract';
import { guideCan, insist } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { restoreDeleted } from '../history/restore.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import {
  changeGuide,
  type GuideFields,
  guideById,
  insertGuide,
  listGuides,
  removeGuide,
} from './guide-store.ts';

/** What a create leaves out is not recorded. */
function newGuide(body: GuideCreate): GuideFields {
  return { publishedOn: null, link: null, translations: [], note: null, citations: [], ...body };
}

function ownFields({
  title,
  publishedOn,
  language,
  link,
  translations,
  note,
  citations,
}: Guide): GuideFields {
  return { title, publishedOn, language, link, translations, note, citations };
}

export const guideHandlers = {
  listGuides: async ({ db, query }) => ok(await listGuides(db, query)),

  getGuide: async ({ db, path }) => ok(await guideById(db, path.id)),

  createGuide: async ({ db, body }) => {
    const draft = newGuide(body);
    insist(guideCan.create(draft));
    const id = v7();
    await insertGuide(db, id, draft);
    return created(await guideById(db, id), `/guides/${id}`);
  },

  updateGuide: async ({ db, path, body, version }) => {
    await claim(db, 'guide', path, version);
    const before = await guideById(db, path.id);
    const after = mergePatch(ownFields(before), body);
    if (isSame(ownFields(before), after)) return ok(before);
    insist(guideCan.change(after));
    await changeGuide(db, path.id, after);
    return ok(await guideById(db, path.id));
  },

  deleteGuide: async ({ db, path, version }) => {
    await claim(db, 'guide', path, version);
    await removeGuide(db, path.id);
    return gone;
  },

  restoreGuide: async ({ db, path }) => {
    await restoreDeleted(db, 'guide', path.id);
    const back = await guideById(db, path.id);
    insist(guideCan.create(back));
    return ok(back);
  },
} satisfies Partial<Handlers>;
