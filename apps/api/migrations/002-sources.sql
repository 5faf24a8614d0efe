-- What this database is, and the documents its facts rest on.

create table register_info (
  single boolean primary key default true constraint register_info_single check (single),
  kind text not null constraint register_info_kind check (kind in ('register', 'demo')),
  speaks_from date, -- the first day any source of the register speaks for
  loaded_at timestamptz,
  facts_hash text,
  created_at timestamptz not null default clock_timestamp()
);
grant select, insert, update on register_info to concord_app;
grant select on register_info to concord_reader;

create table source (
  id uuid primary key,
  version int not null default 1,
  created_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  code text not null constraint source_code unique,
  title text not null,
  publisher text,
  published_on text constraint source_published_on check (is_edtf(published_on)),
  retrieved_on date,
  kind text not null constraint source_kind check (kind in
    ('strategy', 'web-page', 'policy-document', 'agreement-text', 'decision', 'letter', 'register', 'other')),
  reference_numbers jsonb not null default '{}' -- of com, celex, doi, isbn, catalogue, oj those it has
    constraint source_reference_numbers check (jsonb_typeof(reference_numbers) = 'object'),
  link text,
  note text,
  citations jsonb not null default '[]'
);

-- Which record cites which source: derived from the citations of each record by a trigger, so that a citation of
-- an unknown source fails, and a cited source cannot be deleted, also when two do both at the same moment.
create table citation_use (
  id bigint generated always as identity primary key,
  source_code text not null,
  table_name text not null,
  record_id uuid not null,
  root_table text not null,
  root_id uuid not null,
  locator text,
  quote text,
  constraint citation_use_source foreign key (source_code) references source (code) on delete restrict
);
create index citation_use_by_source on citation_use (source_code, id);
create index citation_use_by_record on citation_use (table_name, record_id);
grant select on citation_use to concord_app, concord_reader;

-- Every citation in a row, at whatever depth: in the column citations, and in those of name variants and the like.
create function citations_of(state jsonb) returns setof jsonb language sql immutable
begin atomic
  select jsonb_path_query(state, 'strict $.**.citations[*]');
end;

-- Trigger AFTER INSERT OR UPDATE, and BEFORE DELETE so that a source may cite itself. Arguments as record_revision.
create function keep_citations() returns trigger language plpgsql security definer
set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and not exists (select citations_of(to_jsonb(old)) except select citations_of(to_jsonb(new)))
    and not exists (select citations_of(to_jsonb(new)) except select citations_of(to_jsonb(old))) then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    delete from citation_use where table_name = tg_table_name and record_id = old.id;
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  insert into citation_use (source_code, table_name, record_id, root_table, root_id, locator, quote)
  select c ->> 'source', tg_table_name, new.id, tg_argv[0], (to_jsonb(new) ->> tg_argv[1])::uuid,
         c ->> 'locator', c ->> 'quote'
    from citations_of(to_jsonb(new)) c;
  return null;
end $$;

-- Makes a table with id, version, created_at, updated_at and citations a register table: history, versions,
-- citations and rights. A part of another record names that record's table and its own column that points there.
create procedure make_register_table(
  target regclass, root_table text default null, root_column text default 'id', personal text[] default '{}'
) language plpgsql as $$
declare
  args text := format('%L, %L, %L', coalesce(root_table, target::text), root_column, array_to_string(personal, ','));
begin
  execute format('alter table %s add constraint %I check (jsonb_typeof(citations) = ''array'')',
    target, target || '_citations');
  execute format('create trigger keep_version before insert or update on %s
    for each row execute function keep_version()', target);
  execute format('create trigger drop_citations before delete on %s
    for each row execute function keep_citations(%s)', target, args);
  execute format('create trigger keep_citations after insert or update on %s
    for each row execute function keep_citations(%s)', target, args);
  execute format('create trigger record_revision after insert or update or delete on %s
    for each row execute function record_revision(%s)', target, args);
  execute format('create trigger refuse_truncate before truncate on %s
    execute function refuse_truncate()', target);
  execute format('grant select, insert, update, delete on %s to concord_app', target);
  execute format('grant select on %s to concord_reader', target);
end $$;

call make_register_table('source');
