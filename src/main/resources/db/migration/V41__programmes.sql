-- Several courses that belong together, in sets of which all, one or so many are needed.
create table programme (
    id bigint not null primary key,
    unit_id bigint not null references unit (id),
    title varchar(150) not null,
    summary varchar(1000) not null,
    state varchar(10) not null,
    created_by bigint not null references person (id),
    created_at timestamp not null,
    lock_version bigint not null
);
create index programme_unit on programme (unit_id, state);
create index programme_created_by on programme (created_by);

create table programme_set (
    id bigint not null primary key,
    programme_id bigint not null references programme (id) on delete cascade,
    ordinal int not null,
    title varchar(150) not null,
    set_rule varchar(10) not null,
    needed int not null,
    unique (programme_id, ordinal)
);

create table programme_course (
    set_id bigint not null references programme_set (id) on delete cascade,
    ordinal int not null,
    course_id bigint not null references course (id),
    primary key (set_id, ordinal)
);
create index programme_course_course on programme_course (course_id);
