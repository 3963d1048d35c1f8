-- What a learner is told who reaches at least so many percent, and which lessons to read again.
create table quiz_band (
    quiz_id bigint not null references quiz (activity_id),
    from_percent smallint not null,
    feedback_html varchar(2000) not null,
    lesson_keys varchar(400) not null,
    primary key (quiz_id, from_percent)
);
