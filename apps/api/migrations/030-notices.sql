-- What changed between two instants, in the whole register or about one partner.

create index revision_at on revision (time, seq);

-- Activities and projects name several partners in one column.
create index revision_of_partners on revision using gin ((state -> 'partner_ids')) where state ? 'partner_ids';
