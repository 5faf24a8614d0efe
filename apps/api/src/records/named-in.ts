import { type RawBuilder, sql } from 'kysely';

/** What an array of ids in a row names, in the order in which it names it; `json` is over the record with alias `r`. */
export const namedIn = (
  ids: RawBuilder<unknown>,
  table: string,
  json: RawBuilder<unknown>,
  join: RawBuilder<unknown> = sql``,
): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(${json} order by named.place), '[]')
  from unnest(${ids}) with ordinality as named(id, place)
  join ${sql.raw(table)} r on r.id = named.id ${join})`;

const instrument = (type: string) =>
  sql`json_build_object('type', ${sql.lit(type)}, 'id', r.id, 'title', r.title)`;

/** The agreements and working arrangements that the row with alias `t` names, agreements first. */
export const instrumentsIn = (t: string): RawBuilder<unknown> => sql`(
  ${namedIn(sql.ref(`${t}.agreementIds`), 'agreement', instrument('agreement'))}::jsonb
  || ${namedIn(sql.ref(`${t}.workingArrangementIds`), 'working_arrangement', instrument('working-arrangement'))}::jsonb)`;
