-- The stage of an instrument on a day, for filters and sorting: mirrors `stageOn` and `stageSince` of the package
-- core, which is where the rule is explained. A property test compares the two.

-- The place of a step in its order, the same for every kind of instrument that has it.
create function stage_order(stage text) returns int language sql immutable
return case stage
  when 'need-identified' then 10 when 'considered' then 10
  when 'proposed' then 20 when 'exploring' then 20
  when 'recommended' then 30
  when 'not-included' then 35
  when 'authorised' then 40
  when 'negotiating' then 50
  when 'initialled' then 60 when 'approved' then 60
  when 'signed' then 70 when 'adopted' then 70
  when 'consented' then 80
  when 'concluded' then 90
  when 'in-force' then 100
  when 'data-exchange-enabled' then 110
  when 'suspended' then 120
  when 'resumed' then 130
  when 'terminated' then 140 when 'repealed' then 140
  when 'expired' then 150
  when 'abandoned' then 160
end;

-- How far a step has come: the order of steps is firmer than days that are only partly known. Suspended and resumed
-- take turns, and so their days decide.
create function stage_reach(stage text) returns int language sql immutable
return stage_order(case when stage in ('suspended', 'resumed') then 'data-exchange-enabled' else stage end);

-- Whether an instrument at a stage has run out by a day: expires_on is its last day in force, if partial the first.
create function sunset_passed(stage text, expires_on text, day date) returns boolean language sql immutable
return stage in ('in-force', 'data-exchange-enabled', 'resumed', 'suspended')
  and coalesce(day > edtf_first_day(expires_on), false);

-- The first partial date after a sunset.
create function sunset_since(expires_on text) returns text language sql immutable
return case when length(expires_on) = 10 then (edtf_last_day(expires_on) + 1)::text else expires_on end;

-- Stage and the recorded date of it; no row while no milestone is certain.
create function agreement_standing_on(agreement_id uuid, day date) returns table (stage text, since text)
language sql stable rows 1
begin atomic
  select case when sunset_passed(m.stage, a.expires_on, day) then 'expired' else m.stage end,
         case when sunset_passed(m.stage, a.expires_on, day) then sunset_since(a.expires_on) else m."on" end
    from agreement a join agreement_milestone m on m.agreement_id = a.id
   where a.id = agreement_standing_on.agreement_id and m.effective_on <= day
   order by stage_reach(m.stage) desc, m.effective_on desc, stage_order(m.stage) desc, m.created_at desc
   limit 1;
end;

create function working_arrangement_standing_on(working_arrangement_id uuid, day date)
returns table (stage text, since text) language sql stable rows 1
begin atomic
  select case when sunset_passed(m.stage, a.expires_on, day) then 'expired' else m.stage end,
         case when sunset_passed(m.stage, a.expires_on, day) then sunset_since(a.expires_on) else m."on" end
    from working_arrangement a join working_arrangement_milestone m on m.working_arrangement_id = a.id
   where a.id = working_arrangement_standing_on.working_arrangement_id and m.effective_on <= day
   order by stage_reach(m.stage) desc, m.effective_on desc, stage_order(m.stage) desc, m.created_at desc
   limit 1;
end;

create function agreement_stage_on(agreement_id uuid, day date) returns text language sql stable
return (select stage from agreement_standing_on(agreement_id, day));

create function working_arrangement_stage_on(working_arrangement_id uuid, day date) returns text language sql stable
return (select stage from working_arrangement_standing_on(working_arrangement_id, day));
