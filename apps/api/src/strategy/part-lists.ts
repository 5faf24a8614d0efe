import type { Input, KeyActionList, PriorityList, TargetList } from '@concord/contract';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { JsonText } from '../database/columns.ts';
import { anyOf, matches } from '../database/fragments.ts';
import { type PageQuery, page, sortText } from '../database/page.ts';
import type { Database } from '../database/tables.ts';
import { projectTitle } from '../records/capacity-project.ts';
import {
  keyActionJson,
  keyActionsByPriority,
  targetJson,
  targetsByKeyAction,
} from '../records/key-action.ts';
import { partnerWords } from '../records/partner.ts';
import { priorityJson } from '../records/strategy.ts';

const updatedAt = (t: string) => sortText(sql`to_char(${sql.ref(`${t}.updatedAt`)}, 'YYYYMMDDHH24MISSUS')`);
const oneOf = (column: RawBuilder<unknown>, values: readonly string[]) =>
  sql<boolean>`${column} = any(${anyOf(values)})`;

/** Priorities of all strategies that match. */
export function listPriorities(
  db: Kysely<Database>,
  query: Input<'listPriorities'>['query'],
): Promise<JsonText<PriorityList>> {
  const { strategyCode, q } = query;
  let found = db
    .selectFrom('strategyPriority as o')
    .innerJoin('strategy as s', 's.id', 'o.strategyId')
    .leftJoin(keyActionsByPriority.as('h'), (join) =>
      join.onRef('h.strategyId', '=', 'o.strategyId').onRef('h.priorityCode', '=', 'o.code'),
    );
  if (strategyCode) found = found.where(oneOf(sql`s.code`, strategyCode));
  if (q) found = found.where(matches(sql`concat_ws(' ', o.code, o.title, o.gist)`, q));
  return page(found, {
    json: priorityJson,
    id: sql`o.id`,
    fields: {
      code: sortText(sql`o.place`),
      title: sortText(sql`fold(o.title)`),
      updatedAt: updatedAt('o'),
    },
    defaultSort: 'code',
    path: '/priorities',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

/** Key actions of all strategies that match. */
export function listKeyActions(
  db: Kysely<Database>,
  query: Input<'listKeyActions'>['query'],
): Promise<JsonText<KeyActionList>> {
  const { strategyCode, priority, conditional, partnerCode, q } = query;
  let found = db
    .selectFrom('keyAction as k')
    .innerJoin('strategy as s', 's.id', 'k.strategyId')
    .leftJoin(targetsByKeyAction.as('g'), (join) => join.onRef('g.keyActionId', '=', 'k.id'));
  if (strategyCode) found = found.where(oneOf(sql`s.code`, strategyCode));
  if (priority) found = found.where(oneOf(sql`k.priority_code`, priority));
  if (conditional !== undefined)
    found = found.where(sql<boolean>`(k.condition is not null) = ${conditional}`);
  if (partnerCode)
    found = found.where(
      sql<boolean>`k.id in (select t.key_action_id from strategy_target t join partner p on p.id = t.partner_id
        where ${oneOf(sql`p.code`, partnerCode)})`,
    );
  if (q) found = found.where(matches(sql`concat_ws(' ', k.code, k.title, k.owner)`, q));
  return page(found, {
    json: keyActionJson,
    id: sql`k.id`,
    fields: {
      code: sortText(sql`k.place`),
      title: sortText(sql`fold(k.title)`),
      updatedAt: updatedAt('k'),
    },
    defaultSort: 'code',
    path: '/key-actions',
    asked: query as PageQuery & Record<string, unknown>,
  });
}

const targetWords = sql`concat_ws(' ', t.title, k.code, k.title, ${partnerWords},
  case when c.id is not null then ${projectTitle} || ' ' || coalesce(c.acronym, '') end)`;

/** Targets of all strategies that match. */
export function listTargets(
  db: Kysely<Database>,
  query: Input<'listTargets'>['query'],
): Promise<JsonText<TargetList>> {
  const { strategyCode, priority, keyActionCode, kind, conditional, partnerCode, region } = query;
  const { projectCode, q } = query;
  let found = db
    .selectFrom('strategyTarget as t')
    .innerJoin('keyAction as k', 'k.id', 't.keyActionId')
    .innerJoin('strategy as s', 's.id', 'k.strategyId')
    .leftJoin('partner as p', 'p.id', 't.partnerId')
    .leftJoin('capacityProject as c', 'c.id', 't.projectId');
  if (strategyCode) found = found.where(oneOf(sql`s.code`, strategyCode));
  if (priority) found = found.where(oneOf(sql`k.priority_code`, priority));
  if (keyActionCode) found = found.where(oneOf(sql`k.code`, keyActionCode));
  if (kind) found = found.where(oneOf(sql`t.kind`, kind));
  if (conditional !== undefined)
    found = found.where(sql<boolean>`(coalesce(t.condition, k.condition) is not null) = ${conditional}`);
  if (partnerCode) found = found.where(oneOf(sql`p.code`, partnerCode));
  if (region) found = found.where(sql<boolean>`p.regions && ${anyOf(region)}`);
  if (projectCode) found = found.where('c.code', '=', projectCode);
  if (q) found = found.where(matches(targetWords, q));
  return page(found, {
    json: targetJson,
    id: sql`t.id`,
    fields: {
      keyActionCode: sortText(sql`k.place`),
      kind: sortText(sql`t.kind`),
      title: sortText(sql`fold(coalesce(t.title, p.name, ${projectTitle}))`),
      dueOn: sortText(sql`t.due_on`),
      updatedAt: updatedAt('t'),
    },
    defaultSort: 'keyActionCode',
    path: '/targets',
    asked: query as PageQuery & Record<string, unknown>,
  });
}
