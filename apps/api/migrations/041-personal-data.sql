-- Which personal data are kept for what, for how long, and how they end (domain: Personal data).

create table processing_activity (
  kind text primary key constraint processing_activity_kind check (
    kind in ('holders', 'liaison-prosecutors', 'liaison-magistrates', 'users', 'audit')),
  version int not null default 1,
  updated_at timestamptz not null default clock_timestamp(),
  purpose text not null,
  legal_basis text, -- null: not recorded
  recipients text,
  retention_months int constraint processing_activity_retention check (retention_months > 0) -- after the end; null: none set
);
insert into processing_activity (kind, purpose, recipients, retention_months) values
  ('holders', 'To reach the contact points of partners for cooperation', 'Officers, and partner systems with the scope', 24),
  ('liaison-prosecutors', 'To know who is seconded to the agency', 'Officers, and partner systems with the scope', 24),
  ('liaison-magistrates', 'To know who is posted by the agency', 'Officers, and partner systems with the scope', 24),
  ('users', 'To let people in and to tell who did what', 'Administrators, data protection', null),
  ('audit', 'To answer for who read and changed what', 'Data protection', null);
grant select, update on processing_activity to concord_app;
grant select on processing_activity to concord_reader;

-- Every person the register knows by an office: whose details they are, where, and since when the post is over. Dates
-- that are only partly known are over with their last day.
create view person as
select 'holders' as kind, 'contact_point_holder' as table_name, h.id, h.name, h.role, h.email, h.phone,
       edtf_last_day(h.until) as ended_on, c.authority as office, c.partner_id
  from contact_point_holder h join contact_point c on c.id = h.contact_point_id
union all
select 'liaison-prosecutors', 'liaison_prosecutor', l.id, l.name, null, null, null, edtf_last_day(l.until), null, l.partner_id
  from liaison_prosecutor l
union all
select 'liaison-magistrates', 'liaison_magistrate', m.id, m.name, null, null, null, edtf_last_day(m.until), null, m.partner_id
  from liaison_magistrate m;
grant select on person to concord_app;

-- Erases what revisions hold of a person, and answers to repeated requests that tell it. The digests stay, and so the
-- chain verifies. The only right of the application to take anything from history.
create function erase_personal(person_table text, person_id uuid) returns int language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
declare
  erased int;
begin
  delete from idempotency_key where position(person_id::text in body) > 0;
  delete from revision_personal where revision_seq in (
    select seq from revision where table_name = person_table and record_id = person_id);
  get diagnostics erased = row_count;
  return erased;
end $$;
revoke execute on function erase_personal from public;
grant execute on function erase_personal to concord_app;
