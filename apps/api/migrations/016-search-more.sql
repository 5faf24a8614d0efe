-- Search in tables of a million rows: only what an index finds is scored.

create index activity_by_title on activity ((coalesce(fold(title), '~') collate "C"), id);

-- What a text may be about, found by index alone: the same text, texts that begin with it, that hold it, some of each;
-- and only where none holds it, those that are spelt alike. `part` is the text as it stands in a LIKE pattern. The settings keep the planner from
-- reading the whole table in the hope of soon having enough; the threshold is that of src/search/likeness.ts.
create function activities_like(q text, part text) returns setof uuid language sql stable
set pg_trgm.word_similarity_threshold = 0.42
set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off
begin atomic
  (select id from activity where coalesce(fold(title), '~') collate "C" = q limit 50)
  union
  (select id from activity where coalesce(fold(title), '~') collate "C" between q and q || U&'\+10FFFF' limit 100)
  union
  (select id from activity where length(q) > 2 and fold(title) like '%' || part || '%' limit 200)
  union
  (select id from activity where length(q) > 2 and fold(title) %> q
    and not exists (select from activity where fold(title) like '%' || part || '%') limit 200);
end;

create function contact_points_like(q text, part text) returns setof uuid language sql stable
set pg_trgm.word_similarity_threshold = 0.42
set enable_seqscan = off set enable_indexscan = off set enable_indexonlyscan = off
begin atomic
  (select id from contact_point where coalesce(fold(authority), '~') collate "C" = q limit 50)
  union
  (select id from contact_point
    where coalesce(fold(authority), '~') collate "C" between q and q || U&'\+10FFFF' limit 100)
  union
  (select id from contact_point where length(q) > 2 and fold(authority) like '%' || part || '%' limit 200)
  union
  (select id from contact_point where length(q) > 2 and fold(authority) %> q
    and not exists (select from contact_point where fold(authority) like '%' || part || '%') limit 200);
end;
