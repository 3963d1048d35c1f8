-- Work that nobody asks for, claimed by one node at a time; and what keeps the tables from growing for ever.
-- It only adds: the version before runs on it.

create table scheduled_work (
    name varchar(60) not null primary key,
    next_due_at timestamp not null,
    claimed_by varchar(40),
    claimed_until timestamp,
    last_started_at timestamp,
    last_finished_at timestamp,
    last_outcome varchar(10),
    last_count bigint,
    failures int not null
);

-- The detail of what ended long ago stands here, column for column as it stood in its table.
create table audit_event_archive (
    id bigint not null primary key,
    happened_at timestamp not null,
    actor_id bigint,
    act varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(60) not null,
    detail varchar(2000),
    reason varchar(500)
);
create index audit_event_archive_subject on audit_event_archive (subject_kind, subject_id);

create table attempt_slot_archive (
    attempt_id bigint not null,
    slot_no smallint not null,
    question_version_id bigint not null,
    option_order varchar(60) not null,
    response varchar(200),
    slot_seq int not null,
    save_key varchar(40),
    answered_at timestamp,
    fraction decimal(9,5),
    mark decimal(9,5),
    max_mark decimal(9,5) not null,
    primary key (attempt_id, slot_no)
);

create table activity_completion_archive (
    id bigint not null primary key,
    enrolment_id bigint not null,
    activity_id bigint not null,
    state varchar(12) not null,
    passed boolean,
    completed_by varchar(10),
    started_at timestamp not null,
    completed_at timestamp
);
create index activity_completion_archive_enrolment on activity_completion_archive (enrolment_id);

-- When the detail went there; null while it stands in its own table.
alter table attempt add column answers_archived_at timestamp;
alter table enrolment add column detail_archived_at timestamp;

-- For those who look for what is old.
create index audit_event_age on audit_event (happened_at);
create index sign_in_choice_age on sign_in_choice (expires_at);
create index sign_in_throttle_age on sign_in_throttle (last_failed_at);
create index remembered_sign_in_age on remembered_sign_in (expires_at);
create index course_import_age on course_import (imported_at);
create index attempt_age on attempt (answers_archived_at, submitted_at);
create index enrolment_age on enrolment (detail_archived_at, last_seen_at);
create index evaluation_stale_note_age on evaluation_stale_note (noted_at);
