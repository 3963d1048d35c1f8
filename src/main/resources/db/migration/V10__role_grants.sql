-- Who gave a role and why, who took it back and why. Empty where the version before wrote. A role that was taken back also
-- ends on the day before, so that whoever reads the days alone is right.

alter table role_grant add column granted_by bigint;
alter table role_grant add column granted_at timestamp;
alter table role_grant add column grant_reason varchar(500);
alter table role_grant add column revoked_by bigint;
alter table role_grant add column revoked_at timestamp;
alter table role_grant add column revoke_reason varchar(500);

create index role_grant_unit on role_grant (unit_id);
