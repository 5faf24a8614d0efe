-- Whose receipt it is: a partner system sees its own, whoever reads what is internal to the agency sees all.

alter table exchange_answer_receipt add pinned_by_id text; -- an account or a partner system; null: pinned before this was kept
create index exchange_answer_receipt_of on exchange_answer_receipt (pinned_by_id, id);
