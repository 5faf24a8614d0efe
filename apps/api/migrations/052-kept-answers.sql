-- An answer that is kept for a repeated request tells which groups of fields whoever got it could read, and of which
-- persons it tells: it is not given again to who has lost the right, and every reading is on the trail. Answers from
-- before are taken to tell of every group.

alter table idempotency_key
  add groups text[] not null default array['partner', 'internal', 'personal']
    constraint idempotency_key_groups check (groups <@ array['partner', 'internal', 'personal']),
  add persons uuid[] not null default '{}';
