-- Lessons that are complete for everybody at a meeting, and who confirms a practice.
alter table activity add column credits varchar(1000);
alter table activity add column confirmer varchar(10);

-- A gathering of the people of a run on a day.
create table run_session (
    id bigint not null primary key,
    run_id bigint not null references course_run (id),
    title varchar(150) not null,
    place varchar(200) not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    activity_key varchar(60),
    secret varchar(64) not null,
    cancelled_at timestamp,
    created_by bigint not null references person (id),
    created_at timestamp not null,
    lock_version bigint not null
);
create index run_session_run on run_session (run_id, starts_at);
create index run_session_created_by on run_session (created_by);

-- That somebody was there; a row taken back is gone, and the audit trail tells of it.
create table attendance (
    id bigint not null primary key,
    session_id bigint not null references run_session (id),
    person_id bigint not null references person (id),
    first_person_id bigint not null references person (id),
    way varchar(6) not null,
    marked_by bigint not null references person (id),
    marked_at timestamp not null,
    reason varchar(500),
    unique (session_id, person_id)
);
create index attendance_person on attendance (person_id);
create index attendance_first_person on attendance (first_person_id);
create index attendance_marked_by on attendance (marked_by);
