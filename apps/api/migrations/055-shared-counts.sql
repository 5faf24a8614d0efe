-- How often somebody came within a window of time, counted for all processes together. After a crash it begins anew,
-- and what is over is forgotten within the hour.
create unlogged table shared_count (
  name text not null,
  until timestamptz not null, -- the end of the window
  number int not null,
  constraint shared_count_key primary key (name, until)
);
create index shared_count_by_end on shared_count (until);
grant select, insert, update, delete on shared_count to concord_app;

-- Which operation a person's details were read by.
alter table audit_entry add column operation text;
-- Who read whose details: by person and by reader.
create index audit_entry_of_reads on audit_entry (id) where kind in ('personal-data-read', 'personal-data-exported');
