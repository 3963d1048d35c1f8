-- What a learner says they did as a practice, and what whoever confirms it made of that.
create table practice_report (
    id bigint not null primary key,
    enrolment_id bigint not null references enrolment (id),
    activity_id bigint not null references activity (id),
    note varchar(1000) not null,
    state varchar(10) not null,
    told_at timestamp not null,
    decided_by bigint references person (id),
    decided_at timestamp,
    reason varchar(500),
    lock_version bigint not null
);
create index practice_report_enrolment on practice_report (enrolment_id, activity_id);
create index practice_report_state on practice_report (state, told_at);
create index practice_report_decided_by on practice_report (decided_by);
