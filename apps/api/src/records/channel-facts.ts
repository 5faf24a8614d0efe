import type { Day } from '@concord/core';
import { type RawBuilder, sql } from 'kysely';
import { partnerRef } from '../database/fragments.ts';
import { confirmedOn } from './contact-point.ts';
import { holdsOn, periodFields } from './period.ts';

/** Of the offices of one partner an answer names so many, those confirmed last. */
const mostOffices = 50;

/** The partner with alias `p`, and the networks it certainly belongs to on the day. */
const appointing = (on: Day) => sql`(
  select p.id as owner
  union select m.network_id from network_member m where m.partner_id = p.id and ${holdsOn('m', on)})`;

/**
 * The offices through which the partner with alias `p` is reached on the day, its own and those of its networks (BR22);
 * never who holds them. `any` of each suffices to tell which kind of channel there is.
 */
export const contactPointFacts = (on: Day, { any }: { any: boolean }): RawBuilder<unknown> => sql`(
  select coalesce(json_agg(f.json order by f.owner <> p.id, f.confirmed_on desc nulls last, f.id), '[]')
  from ${appointing(on)} t cross join lateral (
    select t.owner, c.id, ${confirmedOn(on)} as confirmed_on, json_build_object('id', c.id, 'version', c.version,
      'partner', ${partnerRef('o')}, 'authority', c.authority, 'languages', c.languages,
      'confirmedOn', ${confirmedOn(on)}, ${periodFields('c')}, 'citations', c.citations) as json
    from contact_point c join partner o on o.id = c.partner_id
    where c.partner_id = t.owner and ${holdsOn('c', on)}
    ${any ? sql`order by c.partner_id, c.effective_from limit 1` : sql`order by 3 desc nulls last, c.id limit ${sql.lit(mostOffices)}`}) f)`;
