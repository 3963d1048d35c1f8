-- What a course asks its learners of itself.
create table survey (
    activity_id bigint not null primary key references activity (id),
    anonymous boolean not null,
    intro varchar(300)
);

create table survey_item (
    id bigint not null primary key,
    survey_id bigint not null references survey (activity_id),
    ordinal smallint not null,
    item_key varchar(40) not null,
    kind varchar(10) not null,
    ask varchar(300) not null,
    required boolean not null,
    low_end varchar(40) not null,
    high_end varchar(40) not null,
    options varchar(2100) not null,
    unique (survey_id, item_key)
);

-- Where the replies of a province wait until five are counted together.
create table survey_box (
    id bigint not null primary key,
    survey_id bigint not null references survey (activity_id),
    unit_id bigint not null references unit (id),
    counted int not null,
    unique (survey_id, unit_id)
);
create index survey_box_unit on survey_box (unit_id);

-- How often a choice was made, in all replies that were counted.
create table survey_count (
    id bigint not null primary key,
    box_id bigint not null references survey_box (id),
    item_id bigint not null references survey_item (id),
    choice int not null,
    times int not null,
    unique (box_id, item_id, choice)
);
create index survey_count_item on survey_count (item_id);

-- A reply. An anonymous one has no enrolment and no day, its key is random, and it is deleted when it is counted.
create table survey_reply (
    id varchar(36) not null primary key,
    box_id bigint not null references survey_box (id),
    enrolment_id bigint references enrolment (id),
    answered_on date,
    counted boolean not null
);
create index survey_reply_box on survey_reply (box_id, counted);
create index survey_reply_enrolment on survey_reply (enrolment_id);
create index survey_reply_day on survey_reply (answered_on);

create table survey_answer (
    reply_id varchar(36) not null references survey_reply (id) on delete cascade,
    item_id bigint not null references survey_item (id),
    choice int,
    words varchar(2000)
);
create index survey_answer_reply on survey_answer (reply_id);
create index survey_answer_item on survey_answer (item_id);

-- A text that was counted, apart from everything else its writer answered; with a reply only where that has a name.
create table survey_text (
    id varchar(36) not null primary key,
    box_id bigint not null references survey_box (id),
    item_id bigint not null references survey_item (id),
    reply_id varchar(36) references survey_reply (id) on delete set null,
    words varchar(2000) not null
);
create index survey_text_box on survey_text (box_id, item_id);
create index survey_text_item on survey_text (item_id);
create index survey_text_reply on survey_text (reply_id);
