import type { Day } from '@concord/core';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { recordFields } from '../database/fragments.ts';
import type { Database } from '../database/tables.ts';
import { heldWith } from './held-with.ts';
import { partnerFields, partners } from './partner.ts';

/** International organisations (alias `p`) with the latest activity held with them by the day (`h`). */
export const organisationsOn = (db: Kysely<Database>, on: Day) =>
  partners(db)
    .where('p.kind', '=', 'international-organisation')
    .leftJoinLateral(heldWith(on).as<'h'>(sql`h`), (join) => join.onTrue());

/** The bodies of the organisation with alias `p`, by name. */
export const bodiesJson: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object(${recordFields('b')}, 'name', b.name, 'kind', b.kind, 'areas', b.areas)
    order by fold(b.name) collate "C", b.id), '[]')
  from organisation_body b where b.organisation_id = p.id)`;

/** The joint actions with the organisation with alias `p`, the latest first; those without a date come last. */
export const jointActionsJson: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object(${recordFields('j')}, 'title', j.title, 'topic', j.topic,
    'status', j.status, 'from', j."from", 'until', j.until)
    order by edtf_last_day(coalesce(j."from", j.until)) desc nulls last, fold(j.title) collate "C", j.id), '[]')
  from joint_action j where j.organisation_id = p.id)`;

/** Mirrors `cadenceKept` of the package core (BR35); a test compares the two. */
const cadenceKept = (on: Day) => sql`case when p.contact_cadence is not null then
  coalesce(${on}::date <= (h.held_on + make_interval(months => p.contact_cadence))::date, false) end`;

/** An international organisation as the API shows it, over `organisationsOn`. */
export const organisationJson = (on: Day): RawBuilder<unknown> => sql`json_build_object(${partnerFields},
  'legalPersonality', p.legal_personality, 'areas', p.areas, 'contactCadence', p.contact_cadence,
  'cadenceKept', ${cadenceKept(on)}, 'lastContactOn', h.recorded, 'bodies', ${bodiesJson},
  'jointActions', ${jointActionsJson})`;
