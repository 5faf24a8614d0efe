import { type RawBuilder, sql } from 'kysely';
import { recordFields } from '../database/fragments.ts';

/** The fields every follow-up (alias `f`) shows, for json_build_object. */
export const followUpFields: RawBuilder<unknown> = sql`${recordFields('f')}, 'text', f.text, 'owner', f.owner,
  'due', f.due, 'doneOn', f.done_on`;

/** The follow-ups of the activity with alias `a`: open ones first, the most pressing at the top. */
export const followUpsJson: RawBuilder<unknown> = sql`(
  select coalesce(json_agg(json_build_object(${followUpFields})
    order by f.done_on is not null, f.due, f.created_at, f.id), '[]')
  from follow_up f where f.activity_id = a.id)`;
