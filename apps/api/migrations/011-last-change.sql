-- When anything of a partner last changed, deletions included: the exchange answer tells it as knownAt.
create index revision_of_partner on revision ((state ->> 'partner_id'), time) where state ? 'partner_id';
