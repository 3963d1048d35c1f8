-- Hours, time limit and number of attempts of a quiz that hold for one person, or for a unit and everything below it.
create table quiz_override (
    id bigint not null primary key,
    course_id bigint not null references course (id),
    quiz_key varchar(40) not null,
    person_id bigint references person (id),
    first_person_id bigint references person (id),
    unit_id bigint references unit (id),
    place_id bigint not null references unit (id),
    opens_at timestamp,
    closes_at timestamp,
    time_limit_minutes int,
    max_attempts smallint,
    reason varchar(500) not null,
    given_by bigint not null references person (id),
    given_at timestamp not null,
    ended_at timestamp,
    ended_by bigint references person (id),
    lock_version bigint not null
);
create index quiz_override_quiz on quiz_override (course_id, quiz_key, ended_at);
create index quiz_override_person on quiz_override (person_id);
create index quiz_override_first_person on quiz_override (first_person_id);
create index quiz_override_unit on quiz_override (unit_id);
create index quiz_override_place on quiz_override (place_id);
create index quiz_override_given_by on quiz_override (given_by);
create index quiz_override_ended_by on quiz_override (ended_by);

-- Whose results of an exam may be seen: those of a unit and everything below it.
create table quiz_release (
    id bigint not null primary key,
    course_id bigint not null references course (id),
    quiz_key varchar(40) not null,
    unit_id bigint not null references unit (id),
    released_by bigint not null references person (id),
    released_at timestamp not null,
    unique (course_id, quiz_key, unit_id)
);
create index quiz_release_unit on quiz_release (unit_id);
create index quiz_release_released_by on quiz_release (released_by);
