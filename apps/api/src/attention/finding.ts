import type { AttentionRuleId, AttentionSettings, Day, OverdueTarget } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { anyOf } from '../database/fragments.ts';

/** What a rule is asked about: a day, the thresholds, and of which partners (null = all, also what names none). */
export interface Question {
  on: Day;
  settings: AttentionSettings;
  partnerIds: readonly string[] | null;
  /** Only few records will be picked out of what is found, so that looking each up is cheaper than reading all. */
  few: boolean;
  /** What progress calls overdue on the day. */
  overdue: readonly OverdueTarget[];
}

/** Statements of one rule each: what it finds, mirroring the rule of the package core. A test compares the two. */
export type Finder = (question: Question) => RawBuilder<unknown>;

interface Columns {
  type: RawBuilder<unknown>;
  id: RawBuilder<unknown>;
  /** Its identifier unless told. */
  address?: RawBuilder<unknown>;
  label: RawBuilder<unknown>;
  /** An array of identifiers. */
  partners: RawBuilder<unknown>;
  since: RawBuilder<unknown>;
  values: RawBuilder<unknown>;
}

/** A row of the list, from the tables and on the conditions given. */
export const found = (
  rule: AttentionRuleId,
  { type, id, address, label, partners, since, values }: Columns,
  from: RawBuilder<unknown>,
): RawBuilder<unknown> => sql`select ${sql.lit(rule)}::text as rule, (${type})::text as record_type, ${id}::uuid as record_id,
  (${address ?? id})::text as address, (${label})::text as label, (${partners})::uuid[] as partner_ids,
  (${since})::date as since, (${values})::jsonb as grounds ${from}`;

/** Whether the partner with this id is asked about. */
export const asked = (id: string, { partnerIds }: Question): RawBuilder<boolean> =>
  partnerIds === null ? sql<boolean>`true` : sql<boolean>`${sql.raw(id)} = any(${anyOf(partnerIds)}::uuid[])`;

/** Whether one of the partners in the array is asked about. */
export const naming = (ids: string, { partnerIds }: Question): RawBuilder<boolean> =>
  partnerIds === null ? sql<boolean>`true` : sql<boolean>`${sql.raw(ids)} && ${anyOf(partnerIds)}::uuid[]`;

/** The day after so many months after a day: mirrors `pastMonths` of the package core. */
export const pastMonths = (day: RawBuilder<unknown>, months: number): RawBuilder<unknown> =>
  sql`((${day}) + make_interval(months => ${months}::int))::date + 1`;

/** An object without the names whose value is null. */
export const values = (fields: Record<string, RawBuilder<unknown>>): RawBuilder<unknown> =>
  sql`jsonb_strip_nulls(jsonb_build_object(${sql.join(
    Object.entries(fields).flatMap(([name, value]) => [sql.lit(name), value]),
  )}))`;
