-- The change feed reads revisions in the order (epoch, feed_xid, seq), and only those of transactions that have ended
-- together with all older ones: nothing can appear before a place that a reader has passed.
-- A transaction's own id would put a record's versions in the wrong order when an older transaction changes a record
-- after a younger one did. So a revision never stands before the one it follows, nor a part before its record.

alter table revision add column feed_xid xid8;
update revision r set feed_xid = ordered.feed_xid from (
  select seq, max(xid) over (partition by epoch, root_table, root_id order by seq) as feed_xid from revision) ordered
 where ordered.seq = r.seq;
alter table revision alter feed_xid set not null;
create index revision_in_feed on revision (epoch, feed_xid, seq);

create function place_in_feed() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.feed_xid := greatest(new.xid,
    (select feed_xid from revision where table_name = new.table_name and record_id = new.record_id
        and epoch = new.epoch order by version desc limit 1),
    (select feed_xid from revision where table_name = new.root_table and record_id = new.root_id
        and epoch = new.epoch and new.root_table <> new.table_name order by version desc limit 1));
  return new;
end $$;
create trigger place_in_feed before insert on revision for each row execute function place_in_feed();

-- What of a row never leaves by the feed: personal columns, and those the database computes from the others.
create view column_outside_feed as
select c.relname::text as table_name, array_agg(a.attname::text) as names
  from pg_trigger t
  join pg_class c on c.oid = t.tgrelid
  join pg_attribute a on a.attrelid = t.tgrelid and a.attnum > 0 and not a.attisdropped
   and (a.attgenerated <> ''
        or a.attname = any (string_to_array((string_to_array(encode(t.tgargs, 'escape'), '\000'))[3], ',')))
 where t.tgname = 'record_revision'
 group by c.relname;

grant select on column_outside_feed to concord_app, concord_reader;
