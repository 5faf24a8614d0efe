import type { AttentionEntry, AttentionList, AttentionSummary, Input } from '@concord/contract';
import {
  type AttentionRuleId,
  attentionRuleIds,
  attentionRules,
  attentionSentence,
  type Day,
} from '@concord/core';
import { type Kysely, sql } from 'kysely';
import { anyOf, partnerRef } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { namedIn } from '../records/named-in.ts';
import { entries } from './entries.ts';
import { questionOf } from './question.ts';

const sortFields = {
  severity: sortText(sql`e.pressure`),
  since: sortText(sql`e.since`),
  rule: sortText(sql`e.place`),
};

const acceptance = sql`(select json_build_object('id', x.id, 'version', x.version, 'reason', x.reason,
  'reviewOn', x.review_on, 'acceptedBy', x.accepted_by, 'acceptedOn', x.accepted_on)
  from attention_acceptance x where x.id = e.acceptance_id)`;

const entryJson = sql`json_build_object('id', e.rule || ':' || e.record_id, 'rule', e.rule, 'severity', e.severity,
  'about', json_build_object('type', e.record_type, 'id', e.record_id, 'address', e.address, 'label', e.label),
  'partners', ${namedIn(sql`e.partner_ids`, 'partner', partnerRef('r'))}, 'since', e.since, 'values', e.grounds,
  'state', e.state, 'acceptance', ${acceptance})`;

type Row = Omit<AttentionEntry, 'businessRule' | 'limit' | 'mend' | 'sentence'>;
type Query = Input<'listAttention'>['query'];

/** A page of entries that match, told by their rules. */
export async function listEntries(db: Kysely<Database>, on: Day, query: Query): Promise<AttentionList> {
  const { rule, severity, kind, partnerCode, recordId, accepted } = query;
  const question = await questionOf(db, { on, partnerCode, rules: rule });
  let found = db
    .selectFrom(
      entries(rule ?? [], question)
        .$castTo<Record<string, unknown>>()
        .as('e'),
    )
    .where(accepted ? sql<boolean>`e.state = 'accepted'` : sql<boolean>`e.state <> 'accepted'`);
  if (severity) found = found.where(sql<boolean>`e.severity = any(${anyOf(severity)})`);
  if (kind) found = found.where(sql<boolean>`e.record_type = any(${anyOf(kind)})`);
  if (recordId) found = found.where(sql<boolean>`e.record_id = any(${anyOf(recordId)}::uuid[])`);
  const listed = await page<Row, never, never>(found as never, {
    json: entryJson,
    id: sql`(e.rule || ':' || e.record_id) collate "C"`,
    idType: 'text',
    fields: sortFields,
    defaultSort: 'severity,since,rule',
    path: '/attention',
    asked: { ...query, on } as PageQuery & Record<string, unknown>,
  });
  const { items, ...rest }: { items: Row[] } & Omit<AttentionList, 'items'> = JSON.parse(listed);
  return { ...rest, items: items.map((row) => told(row, question.settings)) };
}

function told(row: Row, settings: Record<string, number>): AttentionEntry {
  const { businessRule, threshold, mend } = attentionRules[row.rule];
  const limit = threshold === null ? null : (settings[threshold] as number);
  const sentence = attentionSentence({ rule: row.rule, values: row.values, limit });
  return { ...row, businessRule, limit, mend, sentence };
}

/** How many entries stand open and how many are accepted, by rule; every rule is in it. */
export async function summaryOf(
  db: Kysely<Database>,
  on: Day,
  partnerCode: readonly string[] | undefined,
): Promise<AttentionSummary> {
  const question = await questionOf(db, { on, partnerCode });
  const { rows } = await sql<{ rule: AttentionRuleId; open: number; accepted: number }>`
    select rule, count(*) filter (where state <> 'accepted')::int as open,
      count(*) filter (where state = 'accepted')::int as accepted
    from ${entries([], question)} e group by rule`.execute(db);
  const rules = attentionRuleIds.map((rule) => {
    const { open = 0, accepted = 0 } = rows.find((row) => row.rule === rule) ?? {};
    return { rule, severity: attentionRules[rule].severity, open, accepted };
  });
  const sum = (key: 'open' | 'accepted') => rules.reduce((total, each) => total + each[key], 0);
  return { on, open: sum('open'), accepted: sum('accepted'), rules };
}
