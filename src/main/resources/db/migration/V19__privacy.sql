-- What somebody has agreed to, purpose by purpose; agreeing anew is a row of its own.
create table consent (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    purpose varchar(20) not null,
    notice_version smallint not null,
    given_at timestamp not null,
    withdrawn_at timestamp
);
create index consent_person on consent (person_id, purpose);

-- What somebody asks about their data, and until when it must be answered.
create table data_request (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    kind varchar(12) not null,
    wish varchar(1000) not null,
    made_at timestamp not null,
    due_on date not null,
    state varchar(10) not null,
    answer varchar(1000),
    answered_by bigint,
    answered_at timestamp
);
create index data_request_person on data_request (person_id);
create index data_request_open on data_request (state, due_on);

-- Whoever was taken off the record is a row without a name, so that sums stay right.
alter table person add column erased_at timestamp;
