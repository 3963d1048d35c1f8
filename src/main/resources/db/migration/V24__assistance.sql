-- Whoever helps somebody on a device, as that person said there, and what was done so. The version before leaves it empty.
alter table remembered_sign_in add column helper_id bigint references person (id);
alter table remembered_sign_in add column helped_until timestamp;

alter table attempt add column assisted_by bigint references person (id);
alter table activity_completion add column assisted_by bigint references person (id);
alter table activity_completion_archive add column assisted_by bigint;
