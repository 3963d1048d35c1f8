-- Training is repeated in cycles. A new cycle is a new row, and nothing of the earlier one is changed but this: it is no
-- longer the one that counts (1; null for earlier cycles, and for what was set aside when two records became one).
alter table learning_assignment add column current_marker smallint default 1;
alter table enrolment add column current_marker smallint default 1;
update learning_assignment set current_marker = null where cycle_no <> 1;
update enrolment set current_marker = null where cycle_no <> 1;
alter table learning_assignment add constraint learning_assignment_current unique (person_id, course_id, current_marker);
alter table enrolment add constraint enrolment_current unique (person_id, course_id, current_marker);

-- From which day on somebody who has met an obligation may have to meet it again; null while no rule says so.
alter table learning_assignment add column next_cycle_on date;
create index learning_assignment_next on learning_assignment (next_cycle_on);

-- Roll-ups count what counts now, whatever the number of the cycle. The column stays for nodes of the version before.
alter table team_course_progress alter column cycle_no set default 1;
alter table team_course_due alter column cycle_no set default 1;

-- What a unit requires: of whom in its teams, on which ground, and by when, once or again and again.
alter table course_requirement add column tenure_from_months int;
alter table course_requirement add column tenure_to_months int;
alter table course_requirement add column due_kind varchar(10) default 'DAY' not null;
alter table course_requirement add column due_days int;
alter table course_requirement add column repeat_months int;
alter table course_requirement add column opens_days int;
alter table course_requirement add column basis varchar(300);
alter table course_requirement add column decided_by bigint references person (id);
alter table course_requirement add column decided_at timestamp;
update course_requirement set due_kind = 'NONE' where due_on is null;
create index learning_assignment_requirement on learning_assignment (requirement_id, current_marker);
create index course_requirement_decided_by on course_requirement (decided_by);
