import type { FieldGroup } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { partnerRef } from '../database/fragments.ts';
import { projectTitle } from './capacity-project.ts';

/** How records of one table are named well enough to show and to open. */
export interface HitKind {
  from: RawBuilder<unknown>;
  id: RawBuilder<unknown>;
  type: RawBuilder<unknown>;
  code: RawBuilder<unknown>;
  title: RawBuilder<unknown>;
  subtitle: RawBuilder<unknown>;
  /** The group the title is of, where not everybody may read it; `order` is then what all may know. */
  group?: FieldGroup;
  order?: RawBuilder<unknown>;
  /** The designation travels with every name (BR17). */
  partner: RawBuilder<unknown>;
}

const none = sql`null`;
const partner = partnerRef('p');

const instrument = (table: string, type: string): HitKind => ({
  from: sql`${sql.raw(table)} a join partner p on p.id = a.partner_id`,
  id: sql`a.id`,
  type: sql.lit(type),
  code: none,
  title: sql`a.title`,
  subtitle: sql`p.name`,
  partner,
});

const document = (t: string, table: string, type: string, subtitle: string): HitKind => ({
  from: sql`${sql.raw(table)} ${sql.raw(t)}`,
  id: sql.ref(`${t}.id`),
  type: sql.lit(type),
  code: sql.ref(`${t}.code`),
  title: sql.ref(`${t}.title`),
  subtitle: sql.ref(`${t}.${subtitle}`),
  partner: none,
});

/** Every kind of record that stands alone, by its table, in the order in which equal hits are shown. */
export const hitKinds = {
  partner: {
    from: sql`partner p`,
    id: sql`p.id`,
    type: sql`case p.kind when 'country' then 'partner' else p.kind end`,
    code: sql`p.code`,
    title: sql`p.name`,
    subtitle: sql`coalesce(p.acronym, p.official_name)`,
    partner,
  },
  agreement: instrument('agreement', 'agreement'),
  working_arrangement: instrument('working_arrangement', 'working-arrangement'),
  liaison_prosecutor: {
    from: sql`liaison_prosecutor l join partner p on p.id = l.partner_id`,
    id: sql`l.id`,
    type: sql.lit('liaison-prosecutor'),
    code: none,
    // Never the name: a hit is shown to whoever may read the register.
    title: sql`'Liaison prosecutor of ' || p.name`,
    subtitle: none,
    partner,
  },
  policy_document: document('d', 'policy_document', 'policy-document', 'reference'),
  source: document('s', 'source', 'source', 'publisher'),
  contact_point: {
    from: sql`contact_point c join partner p on p.id = c.partner_id`,
    id: sql`c.id`,
    type: sql.lit('contact-point'),
    code: none,
    // Never a holder.
    title: sql`coalesce(c.authority, 'Contact point of ' || p.name)`,
    group: 'partner',
    order: sql`p.name`,
    subtitle: sql`p.name`,
    partner,
  },
  liaison_magistrate: {
    from: sql`liaison_magistrate m join partner p on p.id = m.partner_id`,
    id: sql`m.id`,
    type: sql.lit('liaison-magistrate'),
    code: none,
    title: sql`'Liaison magistrate in ' || p.name`,
    subtitle: sql`m.status`,
    partner,
  },
  guide: {
    from: sql`guide g`,
    id: sql`g.id`,
    type: sql.lit('guide'),
    code: none,
    title: sql`g.title`,
    subtitle: sql`g.language`,
    partner: none,
  },
  capacity_project: {
    from: sql`capacity_project c`,
    id: sql`c.id`,
    type: sql.lit('capacity-project'),
    code: sql`c.code`,
    title: projectTitle,
    subtitle: sql`c.acronym`,
    partner: none,
  },
  strategy: {
    from: sql`strategy s`,
    id: sql`s.id`,
    type: sql.lit('strategy'),
    code: sql`s.code`,
    title: sql`s.title`,
    subtitle: sql`s."from" || '–' || s.until`,
    partner: none,
  },
  key_action: {
    from: sql`key_action k join strategy s on s.id = k.strategy_id`,
    id: sql`k.id`,
    type: sql.lit('key-action'),
    code: sql`s.code || '/' || k.code`,
    title: sql`k.title`,
    subtitle: sql`k.code || ', ' || s.title`,
    partner: none,
  },
  activity: {
    // The first of its partners stands for all.
    from: sql`activity a left join partner p on p.id = a.partner_ids[1]`,
    id: sql`a.id`,
    type: sql.lit('activity'),
    code: none,
    title: sql`a.title`,
    subtitle: sql`coalesce(a."from", a.until)`,
    partner: sql`case when p.id is not null then ${partner} end`,
  },
  conflict: {
    // Of its partners the one whose name needs a footnote stands for all, else the first (BR17).
    from: sql`conflict k left join lateral (
      select q.* from unnest(k.partner_ids) with ordinality as named(id, place) join partner q using (id)
      order by q.designation is null, place limit 1) p on true`,
    id: sql`k.id`,
    type: sql.lit('conflict'),
    code: none,
    title: sql`k.title`,
    subtitle: sql`k.status`,
    partner: sql`case when p.id is not null then ${partner} end`,
  },
} satisfies Record<string, HitKind>;

const kinds: [name: string, kind: HitKind][] = Object.entries(hitKinds);

/** The hit behind a table and an id, for a lateral join. */
export const hitOf = (table: RawBuilder<unknown>, id: RawBuilder<unknown>): RawBuilder<{ json: unknown }> =>
  sql`(${sql.join(
    kinds.map(
      ([name, kind]) => sql`
        select json_build_object('type', ${kind.type}, 'id', ${kind.id}, 'code', ${kind.code}, 'title', ${kind.title},
          'subtitle', ${kind.subtitle}, 'partner', ${kind.partner}) as json
        from ${kind.from} where ${table} = ${sql.lit(name)} and ${kind.id} = ${id}`,
    ),
    sql` union all `,
  )})`;

/** Where the hit behind a table and an id stands among others: much cheaper than the hit itself. */
export const hitPlace = (
  table: RawBuilder<unknown>,
  id: RawBuilder<unknown>,
): RawBuilder<{ title: string; place: number }> =>
  sql`(${sql.join(
    kinds.map(
      ([name, kind], place) => sql`
        select ${kind.order ?? kind.title} as title, ${sql.lit(place)} as place
        from ${kind.from} where ${table} = ${sql.lit(name)} and ${kind.id} = ${id}`,
    ),
    sql` union all `,
  )})`;
