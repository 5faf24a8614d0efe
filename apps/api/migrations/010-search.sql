-- Search that forgives accents, case and typing errors, and the order of lists.

-- Text as it is compared: without accents and in lower case. The dictionary is named, so that it holds whatever the
-- search path is; that makes it fit for indexes.
create function fold(value text) returns text language sql immutable strict parallel safe
return lower(unaccent('unaccent'::regdictionary, value));

create index partner_name_words on partner using gin (fold(name) gin_trgm_ops);
create index partner_official_name_words on partner using gin (fold(official_name) gin_trgm_ops);
create index partner_acronym_words on partner using gin (fold(acronym) gin_trgm_ops);
create index agreement_title_words on agreement using gin (fold(title) gin_trgm_ops);
create index working_arrangement_title_words on working_arrangement using gin (fold(title) gin_trgm_ops);
create index policy_document_title_words on policy_document using gin (fold(title) gin_trgm_ops);
create index source_title_words on source using gin (fold(title) gin_trgm_ops);

-- Lists are ordered by the code points of the folded text, which is the same on every server. Queries name the
-- collation: order by fold(name) collate "C", id.
create index partner_by_name on partner (fold(name) collate "C", id);
create index agreement_by_title on agreement (fold(title) collate "C", id);
create index working_arrangement_by_title on working_arrangement (fold(title) collate "C", id);
create index policy_document_by_title on policy_document (fold(title) collate "C", id);
create index source_by_title on source (fold(title) collate "C", id);
