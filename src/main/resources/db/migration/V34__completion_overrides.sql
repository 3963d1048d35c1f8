-- An activity that an official declares complete for a learner, for a reason; it can be taken back, and both stay on record.
create table completion_override (
    id bigint not null primary key,
    enrolment_id bigint not null references enrolment (id),
    activity_id bigint not null references activity (id),
    reason varchar(500) not null,
    given_by bigint not null references person (id),
    given_at timestamp not null,
    ended_at timestamp,
    ended_by bigint references person (id),
    end_reason varchar(500)
);
create index completion_override_enrolment on completion_override (enrolment_id, activity_id);
create index completion_override_given_by on completion_override (given_by);
create index completion_override_ended_by on completion_override (ended_by);
