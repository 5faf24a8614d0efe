import type { ReportSource } from '@concord/contract';
import type { Day, ReportFacts } from '@concord/core';
import { type Kysely, sql } from 'kysely';
import type { Database } from '../database/tables.ts';
import { activityFacts } from './activity-facts.ts';
import { instrumentFacts } from './instrument-facts.ts';
import { partnerFacts } from './partner-facts.ts';

/** What a report is about: the period, the day, and the strategy of whose priorities it tells. */
export type Frame = { from: Day; until: Day; on: Day; strategyCode: string | null };

/** What is read of the register for a report, but for how its strategy stands. */
export type Read = Omit<ReportFacts, 'strategy'> & {
  register: 'register' | 'demo';
  sources: ReportSource[];
};

const sources = sql`(
  select coalesce(json_agg(json_build_object('code', s.code, 'title', s.title, 'publisher', s.publisher,
    'publishedOn', s.published_on, 'retrievedOn', s.retrieved_on) order by s.code collate "C"), '[]') from source s)`;

/** Everything in one statement, so that a report never mixes two states of the register. */
export async function readFacts(db: Kysely<Database>, frame: Frame): Promise<Read> {
  const { rows } = await sql<Read>`
    select p.*, i.*, a.*, ${sources} as sources,
      coalesce((select kind from register_info), 'register') as register
    from ${partnerFacts(frame)} p, ${instrumentFacts(frame)} i, ${activityFacts(frame)} a`.execute(db);
  return rows[0] as Read;
}
