import { type RawBuilder, sql } from 'kysely';

/** The question folded (`asked.q`) and as it stands in a LIKE pattern (`asked.part`); no row for blanks. */
export const asked = (q: string): RawBuilder<unknown> => sql`
  select q, replace(replace(replace(q, '\\', '\\\\'), '%', '\\%'), '_', '\\_') as part
  from (select fold(btrim(${q})) as q) given where q <> ''`;

/** Below this a word is another word, not a misspelt one. */
const alike = sql.lit(0.42);

/**
 * How well the best of some texts answers: it is the question, begins with it, has a word that does, holds it, or is
 * spelt alike. One or two letters are only ever a beginning, and a text that is null answers nothing. `weight` is that
 * of a spelling: long titles are like anything.
 */
export const bestOf = (weight: number, ...texts: RawBuilder<unknown>[]): RawBuilder<number> => sql`(
  select max(case
    when t = asked.q then 1.0
    when starts_with(t, asked.q) then 0.9
    when t like '% ' || asked.part || '%' then 0.8
    when length(asked.q) < 3 then 0
    when t like '%' || asked.part || '%' then 0.7
    else (select case when likeness >= ${alike} then ${sql.lit(weight)} * likeness else 0 end
      from word_similarity(asked.q, t) as likeness) end)
  from unnest(array[${sql.join(texts)}]) as text, fold(text) as t)`;

/** An exact code or acronym stands above everything else; a code is never spelt alike. */
export const codeOf = (...codes: RawBuilder<unknown>[]): RawBuilder<number> =>
  sql`(select max(case when c = asked.q then 2 when starts_with(c, asked.q) then 0.9 else 0 end)
    from unnest(array[${sql.join(codes)}]) as code, fold(code) as c)`;
