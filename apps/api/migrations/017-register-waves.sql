-- The data that ship come in waves; each is loaded once, and what officers made of it since stays as it is.
create table register_wave (
  name text primary key,
  loaded_at timestamptz not null default clock_timestamp()
);
grant select, insert on register_wave to concord_app;
grant select on register_wave to concord_reader;
insert into register_wave (name, loaded_at) select 'partners-and-instruments', loaded_at from register_info
  where loaded_at is not null;
