-- Whoever helps somebody on a device, as that person said there, and what was done so. The version before leaves it empty.
-- Nothing refers to the person: that would want an index on the largest tables, for each person who is taken off the record.
alter table remembered_sign_in add column helper_id bigint;
alter table remembered_sign_in add column helped_until timestamp;

alter table attempt add column assisted_by bigint;
alter table activity_completion add column assisted_by bigint;
alter table activity_completion_archive add column assisted_by bigint;
