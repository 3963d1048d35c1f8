-- The version by whose key an answer was marked again; null for the version that was shown.
alter table attempt_slot add column graded_version_id bigint;
alter table attempt_slot_archive add column graded_version_id bigint;
create index attempt_slot_version on attempt_slot (question_version_id);

-- Answers to one version of a question, marked again by the key of another: tried first, then applied for a reason.
create table regrade (
    id bigint not null primary key,
    question_id bigint not null references question (id),
    from_version_id bigint not null references question_version (id),
    to_version_id bigint not null references question_version (id),
    state varchar(10) not null,
    reason varchar(500),
    ordered_by bigint not null references person (id),
    ordered_at timestamp not null,
    applied_at timestamp,
    lock_version bigint not null
);
create index regrade_question on regrade (question_id);
create index regrade_ordered_by on regrade (ordered_by);

-- What it changes, or changed, in the result of one person in one quiz.
create table regrade_line (
    id bigint not null primary key,
    regrade_id bigint not null references regrade (id),
    result_id bigint not null references quiz_result (id),
    attempts int not null,
    percent_before decimal(5,2) not null,
    percent_after decimal(5,2) not null,
    passed_before boolean,
    passed_after boolean,
    unique (regrade_id, result_id)
);
