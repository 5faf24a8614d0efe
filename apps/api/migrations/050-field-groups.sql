-- Two more scopes: what partner systems need to work with the agency, and what only the agency sees. A partner system
-- that reads the register keeps what it needs to work; what is internal it is given only by somebody who means it.

alter table api_client drop constraint api_client_scopes;
alter table api_client add constraint api_client_scopes check (cardinality(scopes) > 0 and scopes <@ array[
  'register:read', 'register:write', 'register:partner', 'register:internal', 'contact-points:personal',
  'exchange-answers:read', 'changes:read', 'webhooks:manage', 'strategy:write', 'personal-data:manage', 'audit:read',
  'admin']);

update api_client set scopes = scopes || 'register:partner'::text
  where scopes && array['register:read', 'exchange-answers:read', 'changes:read'];
