-- What the targets of a strategy count among activities: those of a kind, the first to end first; and the contacts with
-- contact points of one partner alone, day by day.
create index activity_by_kind on activity (kind, last_day);
create index activity_bilateral on activity (last_day) include (partner_ids)
  where state = 'held' and contact_point_ids <> '{}' and cardinality(partner_ids) = 1;
