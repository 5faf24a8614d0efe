import { insist, Refused, refusal, scopeOfGroup, sourceCan } from '@concord/core';
import { v7 } from 'uuid';
import { claim } from '../database/claim.ts';
import { created, gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { restoreByCode } from '../records/restore-by-code.ts';
import { listCitations } from './citation-store.ts';
import { newSource, ownFields } from './drafts.ts';
import { changeSource, insertSource, listSources, removeSource, sourceByCode } from './store.ts';

export const sourceHandlers = {
  listSources: async ({ db, query }) => ok(await listSources(db, query)),

  getSource: async ({ db, path }) => ok(await sourceByCode(db, path.code)),

  listSourceCitations: async ({ db, path, query, principal }) => {
    const { code } = await sourceByCode(db, path.code);
    const internal = principal.scopes.includes(scopeOfGroup.internal);
    return ok(await listCitations(db, { code, internal }, query));
  },

  createSource: async ({ db, body }) => {
    const source = newSource(body);
    await insertSource(db, v7(), source);
    return created(await sourceByCode(db, source.code), `/sources/${source.code}`);
  },

  updateSource: async ({ db, path, body, version }) => {
    await claim(db, 'source', path, version);
    const before = await sourceByCode(db, path.code);
    const after = ownFields(mergePatch(ownFields(before), body));
    if (isSame(ownFields(before), after)) return ok(before);
    insistOnCode(before.code, after.code);
    await changeSource(db, after);
    return ok(await sourceByCode(db, path.code));
  },

  deleteSource: async ({ db, path, version }) => {
    await claim(db, 'source', path, version);
    const source = await sourceByCode(db, path.code);
    insist(sourceCan.delete(source, { citedBy: source.citedBy }));
    await removeSource(db, path.code);
    return gone;
  },

  restoreSource: async ({ db, path }) => {
    await restoreByCode(db, 'source', path.code);
    return ok(await sourceByCode(db, path.code));
  },
} satisfies Partial<Handlers>;

/** Citations name a source by its code, so the code stays. */
function insistOnCode(code: string, wanted: string): void {
  if (code !== wanted) throw new Refused([refusal('codes-never-change', { code, wanted }, '/code')]);
}
