import { addDays, attentionCan, insist } from '@concord/core';
import { claim } from '../database/claim.ts';
import { because } from '../history/actor.ts';
import { restoreDeleted } from '../history/restore.ts';
import { gone, type Handlers, ok } from '../http/handler.ts';
import { isSame, mergePatch } from '../http/merge-patch.ts';
import { allFacts } from '../records/exchange-facts.ts';
import {
  accept,
  acceptanceById,
  listAcceptances,
  removeAcceptance,
  standingAmong,
} from './acceptance-store.ts';
import { attentionFacts } from './facts-store.ts';
import { forecastOf } from './forecast.ts';
import { questionOf } from './question.ts';
import { changeSettings, claimSettings, settingsOf, thresholdsOf } from './settings-store.ts';
import { listEntries, summaryOf } from './store.ts';

export const attentionHandlers = {
  listAttention: async ({ db, on, query }) => ok(await listEntries(db, on, query)),

  getAttentionSummary: async ({ db, on, query }) => ok(await summaryOf(db, on, query.partnerCode)),

  getAttentionFacts: async ({ db, on, query }) => {
    const question = await questionOf(db, { on, partnerCode: query.partnerCode });
    return ok({ on, facts: await attentionFacts(db, question), settings: question.settings });
  },

  acceptAttention: async ({ db, body, today, principal }) => {
    const reason = body.reason.trim();
    const how = { reason, reviewOn: body.reviewOn, acceptedBy: principal.name, acceptedOn: today };
    const rules = body.entries.map(({ rule }) => rule);
    const standing = await standingAmong(db, await questionOf(db, { on: today, rules }), body.entries);
    await because(db, reason);
    const items = [];
    for (const { rule, recordId } of body.entries) {
      const entry = standing.find((each) => each.rule === rule && each.recordId === recordId);
      insist(attentionCan.accept(body, { day: today, stands: entry !== undefined }));
      if (entry) items.push(await acceptanceById(db, await accept(db, entry, how)));
    }
    return ok({ items });
  },

  listAttentionAcceptances: async ({ db, query }) => ok(await listAcceptances(db, query)),

  getAttentionAcceptance: async ({ db, path }) => ok(await acceptanceById(db, path.id)),

  reopenAttention: async ({ db, path, version }) => {
    await claim(db, 'attentionAcceptance', path, version);
    await removeAcceptance(db, path.id);
    return gone;
  },

  restoreAttentionAcceptance: async ({ db, path }) => {
    await restoreDeleted(db, 'attentionAcceptance', path.id);
    return ok(await acceptanceById(db, path.id));
  },

  getAttentionSettings: async ({ db }) => ok(await settingsOf(db)),

  updateAttentionSettings: async ({ db, body, version, principal }) => {
    await claimSettings(db, version);
    const before = thresholdsOf(await settingsOf(db));
    const after = mergePatch(before, body);
    if (!isSame(before, after)) await changeSettings(db, version, { ...after, changedBy: principal.name });
    return ok(await settingsOf(db));
  },

  getSunsetForecast: async ({ db, on, query }) => {
    const days = query.days ?? 180;
    return ok({ on, until: addDays(on, days), items: forecastOf(await allFacts(db, on), on, days) });
  },
} satisfies Partial<Handlers>;
