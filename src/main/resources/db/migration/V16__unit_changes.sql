-- Changes of units by a decision of the state: what its annex says line by line, what was chosen by hand where a unit is
-- divided, what was done, so that it can be undone. What kind a change is, each of its lines tells.

alter table unit_change drop column kind;
alter table unit_change add column unit_id bigint references unit (id);
alter table unit_change add column legal_on date;
alter table unit_change add column state varchar(12) not null default 'APPLIED';
alter table unit_change add column owner_id bigint;
alter table unit_change add column job_id bigint;
alter table unit_change add column created_at timestamp;
alter table unit_change add column applied_at timestamp;
alter table unit_change add column undone_at timestamp;
create index unit_change_unit on unit_change (unit_id);

create table unit_change_line (
    change_id bigint not null references unit_change (id),
    line_no int not null,
    from_code varchar(20) not null,
    from_name varchar(150) not null,
    to_code varchar(20) not null,
    to_name varchar(150) not null,
    parent_code varchar(20) not null,
    places varchar(2000) not null,
    doubtful boolean not null,
    primary key (change_id, line_no)
);

create table unit_change_choice (
    change_id bigint not null references unit_change (id),
    unit_id bigint not null references unit (id),
    line_no int not null,
    primary key (change_id, unit_id)
);

create table unit_change_effect (
    change_id bigint not null references unit_change (id),
    kind varchar(20) not null,
    subject_id bigint not null,
    was_id bigint,
    is_id bigint,
    was_on date,
    primary key (change_id, kind, subject_id)
);

-- Where a unit that keeps its identity stood before, and how it was called: until that day.
create table unit_past (
    unit_id bigint not null references unit (id),
    change_id bigint not null references unit_change (id),
    parent_id bigint not null references unit (id),
    name varchar(150) not null,
    valid_to date not null,
    primary key (unit_id, change_id)
);
create index unit_past_parent on unit_past (parent_id);

-- A doubtful line of descent was read from names that two units bore; nothing follows it.
alter table unit_succession add column doubtful boolean not null default false;
create index unit_succession_to on unit_succession (to_unit_id);

-- Every fact bears the commune of its own day; these find them by it.
create index learning_assignment_unit on learning_assignment (unit_id, course_id);
create index enrolment_unit on enrolment (unit_id, course_id);
create index course_completion_unit on course_completion (unit_id, course_id);
