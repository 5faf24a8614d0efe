-- Seals: the revisions since the last seal become the leaves of a Merkle tree, and its root is sealed together with
-- the hash of the seal before. Who keeps one seal outside can prove later that nothing it covers was changed, not even
-- by an administrator of the database (audit/main.ts). Seals are only ever added, and only by the function below.

create table seal (
  number int primary key,
  prev_hash bytea, -- of the seal before; null for the first
  -- The last revision it covers, in the order (epoch, xid, seq); it covers all after the head of the seal before.
  head_epoch int not null,
  head_xid xid8 not null,
  head_seq bigint not null,
  count int not null,
  total bigint not null, -- with all seals before
  root bytea not null,
  leaves bytea not null, -- 40 bytes a revision: seq, big-endian, and hash. Under the root; they say which one was changed.
  time timestamptz not null,
  hash bytea not null
);
alter table seal alter column leaves set storage external; -- hashes do not compress
create index seal_by_number on seal ((lpad(number::text, 10, '0') collate "C"), number); -- the order of the list
grant select on seal to concord_app, concord_reader;

-- The canonical text of a seal, UTF-8, seven lines joined by '\n' (none after the last):
--   'Concord seal' and number · prev_hash in hexadecimal, or nothing · head_epoch, head_xid and head_seq, parted by
--   spaces · count · total · root in hexadecimal · time as 2026-11-22T08:00:00.123456Z
-- hash = sha256(canonical text).
create function seal_hash(s seal) returns bytea language sql stable
return sha256(convert_to(concat_ws(e'\n',
  'Concord seal ' || s.number, coalesce(encode(s.prev_hash, 'hex'), ''),
  concat_ws(' ', s.head_epoch, s.head_xid, s.head_seq), s.count, s.total, encode(s.root, 'hex'),
  to_char(s.time at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')), 'UTF8'));

-- The root of the Merkle tree of RFC 6962, 2.1: pair by pair, and a last one without partner goes up as it is.
create function merkle_root(leaves bytea[]) returns bytea language plpgsql immutable strict as $$
declare
  level bytea[] := array(
    select sha256('\x00'::bytea || leaf) from unnest(leaves) with ordinality l (leaf, i) order by i);
begin
  while cardinality(level) > 1 loop
    level := array(
      select coalesce(sha256('\x01'::bytea || node || partner), node)
      from (select node, i, lead(node) over (order by i) as partner
              from unnest(level) with ordinality n (node, i)) pairs
      where i % 2 = 1 order by i);
  end loop;
  return coalesce(level[1], sha256(''));
end $$;

-- Seals the next revisions, at most so many, and returns the number of the seal; null when there is nothing to seal or
-- another process is at it. A transaction that still runs may yet write revisions that come before others: only
-- those are sealed before which nothing can come any more, which is below the horizon.
create function seal_revisions(most int) returns int language plpgsql security definer
set search_path = pg_catalog, public, pg_temp set timezone = 'UTC' as $$
declare
  before record;
  s seal;
  its_leaves bytea[];
begin
  if not pg_try_advisory_xact_lock(hashtext('concord.seal')) then
    return null;
  end if;
  select number, hash, head_epoch, head_xid, head_seq, total into before from seal order by number desc limit 1;

  with batch as materialized (
    select epoch, xid, seq, hash from revision
     where (epoch, xid, seq) > (coalesce(before.head_epoch, 0), coalesce(before.head_xid, '0'::xid8),
                                coalesce(before.head_seq, 0))
       and (epoch < (select max(epoch) from revision_epoch) or xid < pg_snapshot_xmin(pg_current_snapshot()))
     order by epoch, xid, seq limit most)
  select array(select int8send(seq) || hash from batch order by epoch, xid, seq), epoch, xid, seq
    into its_leaves, s.head_epoch, s.head_xid, s.head_seq
    from batch order by epoch desc, xid desc, seq desc limit 1;
  if not found then
    return null;
  end if;

  s.number := coalesce(before.number, 0) + 1;
  s.prev_hash := before.hash;
  s.count := cardinality(its_leaves);
  s.total := coalesce(before.total, 0) + s.count;
  s.root := merkle_root(its_leaves);
  s.leaves := (select string_agg(leaf, '' order by i) from unnest(its_leaves) with ordinality l (leaf, i));
  s.time := clock_timestamp();
  s.hash := seal_hash(s);
  insert into seal select s.*;
  return s.number;
end $$;
revoke execute on function seal_revisions(int) from public;
grant execute on function seal_revisions(int) to concord_app;
