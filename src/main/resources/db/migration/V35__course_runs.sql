-- A course held by a unit between two days, with a trainer and the people who take part in it.
create table course_run (
    id bigint not null primary key,
    course_id bigint not null references course (id),
    unit_id bigint not null references unit (id),
    title varchar(150) not null,
    starts_on date not null,
    ends_on date not null,
    trainer_id bigint references person (id),
    admission varchar(10) not null,
    capacity int,
    planned int,
    closed_at timestamp,
    created_by bigint not null references person (id),
    created_at timestamp not null,
    lock_version bigint not null
);
create index course_run_course on course_run (course_id, ends_on);
create index course_run_unit on course_run (unit_id);
create index course_run_trainer on course_run (trainer_id);
create index course_run_created_by on course_run (created_by);

-- Somebody in a run: asked, admitted, on the waiting list, declined or gone; one row a person and run.
create table run_member (
    id bigint not null primary key,
    run_id bigint not null references course_run (id),
    person_id bigint not null references person (id),
    first_person_id bigint not null references person (id),
    cohort varchar(60),
    state varchar(10) not null,
    asked_at timestamp not null,
    decided_by bigint references person (id),
    decided_at timestamp,
    reason varchar(500),
    lock_version bigint not null,
    unique (run_id, person_id)
);
create index run_member_state on run_member (run_id, state, asked_at);
create index run_member_person on run_member (person_id);
create index run_member_first_person on run_member (first_person_id);
create index run_member_decided_by on run_member (decided_by);
