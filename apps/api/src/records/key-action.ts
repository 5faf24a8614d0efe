import { type RawBuilder, sql } from 'kysely';
import { partnerRef, recordFields } from '../database/fragments.ts';
import { projectTitle } from './capacity-project.ts';

/** A key action (alias `k`) as records of its strategy (`s`) and activities name it. */
export const keyActionRef = (k: string): RawBuilder<unknown> => sql`json_build_object(
  'strategyCode', s.code, 'code', ${sql.ref(`${k}.code`)}, 'title', ${sql.ref(`${k}.title`)})`;

/** The members of a reach (alias `t`) that its kind has, over the partner (`p`) and the project (`c`) it names. */
const reach = sql`case t.kind
  when 'agreement' then json_build_object('kind', t.kind, 'partnerCode', p.code, 'stage', t.agreement_stage)
  when 'working-arrangement' then json_build_object('kind', t.kind, 'partnerCode', p.code,
    'stage', t.arrangement_stage, 'purpose', t.purpose)
  when 'contact-point' then json_build_object('kind', t.kind, 'partnerCode', p.code)
  when 'number' then json_build_object('kind', t.kind, 'measure', t.measure, 'bound', t.bound, 'amount', t.amount,
    'baseline', t.baseline, 'partnerCode', p.code)
  when 'activities' then json_build_object('kind', t.kind, 'activityKinds', t.activity_kinds, 'atLeast', t.at_least,
    'partnerCode', p.code, 'projectCode', c.code)
  end`;

/** What a target (alias `t`) names: its partner (`p`) and its project (`c`), if any. */
export const targetNames: RawBuilder<unknown> = sql`
  left join partner p on p.id = t.partner_id left join capacity_project c on c.id = t.project_id`;

/** A target as the API shows it, over `targetNames`, its key action (`k`) and its strategy (`s`). */
export const targetJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('t')},
  'keyActionCode', k.code, 'keyAction', ${keyActionRef('k')}, 'title', t.title, 'reach', ${reach},
  'partner', case when p.id is not null then ${partnerRef('p')} end,
  'project', case when c.id is not null then json_build_object('code', c.code, 'title', ${projectTitle}) end,
  'dueOn', t.due_on, 'condition', t.condition)`;

/**
 * The targets of every key action (`g`), in order. They are few, and gathered once for all key actions: of the past,
 * asking for those of one costs as much.
 */
export const targetsByKeyAction: RawBuilder<{ keyActionId: string; json: unknown }> = sql`(
  select t.key_action_id,
    json_agg(${targetJson} order by t.kind, fold(p.name) collate "C", t.created_at, t.id) as json
  from strategy_target t join key_action k on k.id = t.key_action_id join strategy s on s.id = k.strategy_id
  ${targetNames} group by t.key_action_id)`;

/** A key action (alias `k`) of a strategy (`s`) as the API shows it, with its targets (`g`). */
export const keyActionJson: RawBuilder<unknown> = sql`json_build_object(${recordFields('k')},
  'strategyCode', s.code, 'priorityCode', k.priority_code, 'parentCode', k.parent_code, 'code', k.code,
  'title', k.title, 'actors', k.actors, 'owner', k.owner, 'condition', k.condition,
  'targets', coalesce(g.json, '[]'),
  'activities', (select count(*)::int from activity_use u where u.key_action_id = k.id))`;

/** The key actions of every priority (`h`), in order. */
export const keyActionsByPriority: RawBuilder<{ strategyId: string; priorityCode: string; json: unknown }> =
  sql`(
  select k.strategy_id, k.priority_code, json_agg(${keyActionJson} order by k.place) as json
  from key_action k join strategy s on s.id = k.strategy_id
  left join ${targetsByKeyAction} g on g.key_action_id = k.id group by k.strategy_id, k.priority_code)`;
