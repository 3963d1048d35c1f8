-- Questions that a person marks: how long an answer may be, what a good one says, and by which criteria it is judged.
alter table question_version add column most_characters int;
alter table question_version add column model_html varchar(8000);

create table rubric_level (
    question_version_id bigint not null references question_version (id),
    criterion_no smallint not null,
    level_no smallint not null,
    criterion varchar(200) not null,
    level_text varchar(300) not null,
    points decimal(5,2) not null,
    primary key (question_version_id, criterion_no, level_no)
);

-- An answer may be a text of some length.
alter table attempt_slot alter column response set data type varchar(24000);
alter table attempt_slot_archive alter column response set data type varchar(24000);

-- Since when an answer waits for the person who marks it; null for all others.
alter table attempt_slot add column waits_since timestamp;
alter table attempt_slot_archive add column waits_since timestamp;
create index attempt_slot_waits on attempt_slot (waits_since);

-- What somebody thought an answer worth: one row each time, the last one stands.
create table answer_mark (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    slot_no smallint not null,
    mark_no smallint not null,
    slot_seq int not null,
    levels varchar(60),
    points decimal(7,2) not null,
    max_points decimal(7,2) not null,
    comment_text varchar(2000),
    reason varchar(500),
    marked_by bigint not null references person (id),
    marked_at timestamp not null,
    unique (attempt_id, slot_no, mark_no)
);
create index answer_mark_marked_by on answer_mark (marked_by, marked_at);
