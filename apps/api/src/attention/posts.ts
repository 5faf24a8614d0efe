import { type RawBuilder, sql } from 'kysely';
import { holdsOn } from '../records/period.ts';
import { asked, type Finder, found, pastMonths, type Question, values } from './finding.ts';
import { inForce, standing } from './instruments.ts';

type Posts = 'liaison_prosecutor' | 'contact_point';

/** Whether the partner has none of these posts on the day. */
const hasNone = (posts: Posts, partner: string, { on }: Question): RawBuilder<unknown> => sql`not exists (
  select from ${sql.raw(posts)} t where t.partner_id = ${sql.raw(partner)} and ${holdsOn('t', on)})`;

/** The day after the last of these posts ended, up to the day; null where none did. */
const ended = (posts: Posts, partner: string, { on }: Question): RawBuilder<unknown> => sql`(
  select max(t.effective_until + 1) from ${sql.raw(posts)} t where t.partner_id = ${sql.raw(partner)}
    and t.effective_from <= ${on}::date and t.effective_until + 1 <= ${on}::date)`;

const aboutPartner = {
  type: sql`case p.kind when 'country' then 'partner' else p.kind end`,
  id: sql`p.id`,
  address: sql`p.code`,
  label: sql`p.name`,
  partners: sql`array[p.id]`,
};

export const withoutLiaisonProsecutor: Finder = (question) => {
  const since = sql`greatest(f.day, ${ended('liaison_prosecutor', 'p.id', question)})`;
  return found(
    'agreement-without-liaison-prosecutor',
    { ...aboutPartner, since, values: values({ noneSince: since }) },
    sql`from partner p cross join lateral (
        select min(s.effective_on) as day from agreement a cross join ${standing('agreement', question)} s
        where a.partner_id = p.id and a.form is distinct from 'adequacy-decision' and ${inForce}) f
      where ${asked('p.id', question)} and f.day is not null
        and ${hasNone('liaison_prosecutor', 'p.id', question)}`,
  );
};

export const arrangementWithoutContactPoint: Finder = (question) => {
  const since = sql`greatest(s.effective_on, ${ended('contact_point', 'a.partner_id', question)})`;
  const about = {
    type: sql.lit('working-arrangement'),
    id: sql`a.id`,
    label: sql`a.title`,
    partners: sql`array[a.partner_id]`,
  };
  return found(
    'arrangement-without-contact-point',
    { ...about, since, values: values({ noneSince: since }) },
    sql`from working_arrangement a join partner p on p.id = a.partner_id
      cross join ${standing('working_arrangement', question)} s
      where ${asked('a.partner_id', question)} and p.kind <> 'network' and ${inForce}
        and ${hasNone('contact_point', 'a.partner_id', question)}`,
  );
};

export const networkWithoutContactPoint: Finder = (question) => {
  const since = ended('contact_point', 'p.id', question);
  return found(
    'network-without-contact-point',
    { ...aboutPartner, since, values: values({ noneSince: since }) },
    sql`from partner p where ${asked('p.id', question)} and p.kind = 'network'
      and ${hasNone('contact_point', 'p.id', question)}`,
  );
};

/** The last of the days of each office (alias `c`): looked up one by one, or read for all at once. */
const lastDay = (days: RawBuilder<unknown>, day: string, few: boolean): RawBuilder<unknown> =>
  few
    ? sql`cross join lateral (select max(d.${sql.raw(day)}) as day from (${days}) d where d.contact_point_id = c.id) l`
    : sql`left join (select d.contact_point_id, max(d.${sql.raw(day)}) as day from (${days}) d group by 1) l
        on l.contact_point_id = c.id`;

/** An office (alias `c`) of the partner `p` with the last of its days (`l`), where that lies long enough back. */
const office = (
  rule: 'contact-point-unconfirmed' | 'contact-point-silent',
  last: { days: RawBuilder<unknown>; column: string; name: string; since: RawBuilder<unknown> },
  question: Question,
) => {
  const { on } = question;
  const heldSince = sql`case when l.day is null then c.effective_from end`;
  return found(
    rule,
    {
      type: sql.lit('contact-point'),
      id: sql`c.id`,
      label: sql`coalesce(c.authority, p.name)`,
      partners: sql`array[c.partner_id]`,
      since: last.since,
      values: values({ [last.name]: sql`l.day`, heldSince }),
    },
    sql`from contact_point c join partner p on p.id = c.partner_id
      ${lastDay(last.days, last.column, question.few)}
      where ${asked('c.partner_id', question)} and ${holdsOn('c', on)} and ${last.since} <= ${on}::date`,
  );
};

export const contactPointUnconfirmed: Finder = (question) =>
  office(
    'contact-point-unconfirmed',
    {
      name: 'confirmedOn',
      column: 'confirmed_on',
      days: sql`select k.contact_point_id, k.confirmed_on from contact_point_confirmation k
        where k.confirmed_on <= ${question.on}::date`,
      since: pastMonths(sql`coalesce(l.day, c.effective_from)`, question.settings.unconfirmedMonths),
    },
    question,
  );

export const contactPointSilent: Finder = (question) =>
  office(
    'contact-point-silent',
    {
      name: 'lastContactOn',
      column: 'held_on',
      days: sql`select u.contact_point_id, u.held_on from activity_use u where u.contact_point_id is not null
        and u.state = 'held' and u.held_on <= ${question.on}::date`,
      since: sql`coalesce(${pastMonths(sql`l.day`, question.settings.silentMonths)}, c.effective_from)`,
    },
    question,
  );
