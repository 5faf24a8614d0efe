import type { AttentionEntry, AttentionList, AttentionSummary, Input } from '@concord/contract';
import {
  type AttentionRuleId,
  attentionRuleIds,
  attentionRules,
  attentionSentence,
  type Day,
} from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { anyOf, partnerRef } from '../database/fragments.ts';
import { type Cut, type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { namedIn } from '../records/named-in.ts';
import { acceptedNow, type EntryKey } from './acceptance-store.ts';
import { entriesAbout, entryKeys } from './entries.ts';
import type { Question } from './finding.ts';
import { questionOf } from './question.ts';

const sortFields = {
  severity: sortText(sql`e.pressure`),
  since: sortText(sql`e.since`),
  rule: sortText(sql`e.place`),
};

const acceptance = sql`(select json_build_object('id', x.id, 'version', x.version, 'reason', x.reason,
  'reviewOn', x.review_on, 'acceptedBy', x.accepted_by, 'acceptedOn', x.accepted_on)
  from attention_acceptance x where x.id = e.acceptance_id)`;

const entryJson = sql<Row>`json_build_object('id', e.rule || ':' || e.record_id, 'rule', e.rule, 'severity', e.severity,
  'about', json_build_object('type', e.record_type, 'id', e.record_id, 'address', e.address, 'label', e.label),
  'partners', ${namedIn(sql`e.partner_ids`, 'partner', partnerRef('r'))}, 'since', e.since, 'values', e.grounds,
  'state', e.state, 'acceptance', ${acceptance})`;

type Row = Omit<AttentionEntry, 'businessRule' | 'limit' | 'mend' | 'sentence'>;
type Query = Input<'listAttention'>['query'];
type Listed = Omit<AttentionList, 'items'> & { items: EntryKey[] };

/** Whether an entry (alias `e`) is one of these. */
const among = (keys: readonly EntryKey[]) => sql<boolean>`(e.rule, e.record_id) in (
  select * from unnest(${anyOf(keys.map(({ rule }) => rule))}, ${anyOf(keys.map(({ recordId }) => recordId))}::uuid[]))`;

/** A page of entries that match, told by their rules: found by their keys alone, and then told whole. */
export async function listEntries(db: Kysely<Database>, on: Day, query: Query): Promise<AttentionList> {
  const { rule, severity, kind, partnerCode, recordId, accepted } = query;
  const question = await questionOf(db, { on, partnerCode, rules: rule });
  const taken = among(await acceptedNow(db, question));
  const source = entryKeys(rule ?? [], { ...question, few: question.few || recordId !== undefined });
  const matching = sql<boolean>`${sql.join(
    [
      accepted ? taken : sql`not ${taken}`,
      severity ? sql`e.severity = any(${anyOf(severity)})` : sql`true`,
      kind ? sql`e.record_type = any(${anyOf(kind)})` : sql`true`,
      recordId ? sql`e.record_id = any(${anyOf(recordId)}::uuid[])` : sql`true`,
    ],
    sql` and `,
  )}`;
  const from = (keys: RawBuilder<unknown>) =>
    db.selectFrom(keys.$castTo<Record<string, unknown>>().as('e')) as never;
  // Cut before anything is made of a row: of very many only those of the page are told.
  const short = ({ after, order, limit }: Cut) =>
    from(sql`(select * from ${source} e where ${matching} and ${after} order by ${order} limit ${limit})`);
  const listed: Listed = JSON.parse(
    await page<EntryKey, never, never>(from(sql`(select * from ${source} e where ${matching})`), {
      short,
      json: sql`json_build_object('rule', e.rule, 'recordId', e.record_id)`,
      id: sql`(e.rule || ':' || e.record_id) collate "C"`,
      idType: 'text',
      fields: sortFields,
      defaultSort: 'severity,since,rule',
      path: '/attention',
      asked: { ...query, on } as PageQuery & Record<string, unknown>,
    }),
  );
  const whole = await rowsOf(db, question, listed.items);
  return { ...listed, items: whole.map((row) => told(row, question.settings)) };
}

/** The entries with these keys, in their order. */
async function rowsOf(db: Kysely<Database>, question: Question, keys: readonly EntryKey[]): Promise<Row[]> {
  if (keys.length === 0) return [];
  const rules = [...new Set(keys.map(({ rule }) => rule))];
  const ids = keys.map(({ recordId }) => recordId);
  const { rows } = await sql<{ entry: Row }>`
    select ${entryJson} as entry from ${entriesAbout(rules, question, ids)} e`.execute(db);
  const found = new Map(rows.map(({ entry }) => [entry.id, entry]));
  return keys.flatMap(({ rule, recordId }) => found.get(`${rule}:${recordId}`) ?? []);
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
  const taken = Map.groupBy(await acceptedNow(db, question), ({ rule }) => rule);
  const { rows } = await sql<{ rule: AttentionRuleId; count: number }>`
    select rule, count(*)::int as count from ${entryKeys([], question)} e group by rule`.execute(db);
  const rules = attentionRuleIds.map((rule) => {
    const accepted = taken.get(rule)?.length ?? 0;
    const count = rows.find((row) => row.rule === rule)?.count ?? 0;
    return { rule, severity: attentionRules[rule].severity, open: count - accepted, accepted };
  });
  const sum = (key: 'open' | 'accepted') => rules.reduce((total, each) => total + each[key], 0);
  return { on, open: sum('open'), accepted: sum('accepted'), rules };
}
