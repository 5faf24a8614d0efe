import { type RawBuilder, sql } from 'kysely';
import { projectTitle } from '../records/capacity-project.ts';
import { asked, type Finder, found, naming, type Question, values } from './finding.ts';

/** Records whose facts come from sources, by table, and those of their parts that do. */
interface Kind {
  table: string;
  /** Its alias. */
  t: string;
  parts: readonly Part[];
  type: RawBuilder<unknown>;
  address: RawBuilder<unknown>;
  label: RawBuilder<unknown>;
  partners: RawBuilder<unknown>;
  /** What it is joined with for its name. */
  join: RawBuilder<unknown>;
  within: (question: Question) => RawBuilder<boolean>;
}

const joined = sql`join partner p on p.id = r.partner_id`;
const ofPartner = {
  t: 'r',
  parts: [],
  address: sql`r.id`,
  label: sql`p.name`,
  partners: sql`array[r.partner_id]`,
  join: joined,
  within: (question: Question) => asked('r.partner_id', question),
};
const instrument = (table: 'agreement' | 'working_arrangement', type: string): Kind => ({
  ...ofPartner,
  table,
  type: sql.lit(type),
  parts: [[`${table}_milestone`, `${table}_id`]],
  label: sql`r.title`,
});
const byCode = { t: 'r', address: sql`r.code`, label: sql`r.title`, join: sql`` };
const ofNobody = ({ partnerIds }: Question) => sql<boolean>`${partnerIds === null}`;
const none = sql`array[]::uuid[]`;

// What people enter of their own doing — activities, confirmations, holders — is told by them, not by a source.
const kinds: readonly Kind[] = [
  {
    ...byCode,
    table: 'partner',
    type: sql`case r.kind when 'country' then 'partner' else r.kind end`,
    parts: [
      ['assessment', 'partner_id'],
      ['network_member', 'network_id'],
      ['organisation_body', 'organisation_id'],
      ['joint_action', 'organisation_id'],
    ],
    label: sql`r.name`,
    partners: sql`array[r.id]`,
    within: (question) => asked('r.id', question),
  },
  instrument('agreement', 'agreement'),
  instrument('working_arrangement', 'working-arrangement'),
  { ...ofPartner, table: 'liaison_prosecutor', type: sql.lit('liaison-prosecutor') },
  { ...ofPartner, table: 'liaison_magistrate', type: sql.lit('liaison-magistrate') },
  {
    ...ofPartner,
    table: 'contact_point',
    type: sql.lit('contact-point'),
    label: sql`coalesce(r.authority, p.name)`,
  },
  {
    ...byCode,
    table: 'capacity_project',
    t: 'c',
    address: sql`c.code`,
    type: sql.lit('capacity-project'),
    parts: [],
    label: projectTitle,
    partners: sql`c.partner_ids`,
    within: (question) => naming('c.partner_ids', question),
  },
  {
    ...byCode,
    table: 'strategy',
    type: sql.lit('strategy'),
    parts: [
      ['strategy_priority', 'strategy_id'],
      ['key_action', 'strategy_id'],
      ['strategy_target', 'strategy_id'],
    ],
    partners: none,
    within: ofNobody,
  },
  {
    ...byCode,
    table: 'policy_document',
    type: sql.lit('policy-document'),
    parts: [],
    partners: none,
    within: ofNobody,
  },
];

type Part = readonly [table: string, parent: string];

const bare = ([table, parent]: Part, where = sql`true`) =>
  sql`select ${sql.raw(parent)} as id from ${sql.raw(table)} where citations = '[]' and ${where}`;

/** How many facts of a record (alias `t`) name no source: looked up one by one, or counted for all at once. */
function countsOf({ table, t, parts }: Kind, few: boolean): RawBuilder<unknown> {
  const own = sql.raw(`${t}.id`);
  const facts = (where: (parent: string) => RawBuilder<unknown>) =>
    sql.join(
      [[table, 'id'] as const, ...parts].map((part) => bare(part, where(part[1]))),
      sql` union all `,
    );
  return few
    ? sql`${sql.raw(table)} ${sql.raw(t)} join lateral (
        select count(*) from (${facts((parent) => sql`${sql.raw(parent)} = ${own}`)}) f) b on b.count > 0`
    : sql`(select id, count(*) from (${facts(() => sql`true`)}) f group by id) b
        join ${sql.raw(table)} ${sql.raw(t)} on ${own} = b.id`;
}

function unsourcedOf(kind: Kind, question: Question) {
  const { t, type, address, label, partners, join, within } = kind;
  return found(
    'unsourced',
    {
      ...{ type, id: sql`${sql.raw(t)}.id`, address, label, partners },
      since: sql`null`,
      values: values({ count: sql`b.count::text` }),
    },
    sql`from ${countsOf(kind, question.few)} ${join} where ${within(question)}`,
  );
}

export const unsourced: Finder = (question) =>
  sql.join(
    kinds.map((kind) => unsourcedOf(kind, question)),
    sql` union all `,
  );
