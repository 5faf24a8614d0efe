import {
  type Day,
  firstDay,
  insist,
  lastDay,
  progressOn,
  trendDays,
  trendOn,
  trendRefusals,
} from '@concord/core';
import type { Kysely } from 'kysely';
import { atOneMoment } from '../database/at-one-moment.ts';
import type { Database } from '../database/tables.ts';
import { type Handlers, ok } from '../http/handler.ts';
import { progressFacts } from '../records/progress-facts.ts';
import { strategyByCode } from './store.ts';

/** A strategy and the facts its targets count, of one state of the register. */
const planAndFacts = (db: Kysely<Database>, code: string, on: Day) =>
  atOneMoment(db, async (trx) => ({
    strategy: await strategyByCode(trx, code, on),
    facts: await progressFacts(trx, code, on),
  }));

export const progressHandlers = {
  getStrategyProgress: async ({ db, path, on }) => {
    const { strategy, facts } = await planAndFacts(db, path.code, on);
    return ok(progressOn(strategy, facts, on));
  },

  getStrategyProgressFacts: async ({ db, path, on }) => ok(await progressFacts(db, path.code, on)),

  getStrategyTrend: async ({ db, path, query, on }) => {
    const { strategy, facts } = await planAndFacts(db, path.code, on);
    const { step = 'month' } = query;
    const earlier = (one: Day, other: Day) => (one < other ? one : other);
    const until = query.until ?? earlier(on, lastDay(strategy.until));
    const from = query.from ?? earlier(firstDay(strategy.from), until);
    insist(trendRefusals(from, until, step));
    const points = trendOn(strategy, facts, trendDays(from, until, step));
    return ok({ strategyCode: strategy.code, from, until, step, points });
  },
} satisfies Partial<Handlers>;
