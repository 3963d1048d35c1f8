-- Two records of one person become one. What was done is noted row by row, so that it can be undone.
alter table person add column merged_into bigint references person (id);
create index person_merged on person (merged_into);

create table person_merge (
    id bigint not null primary key,
    from_id bigint not null references person (id),
    into_id bigint not null references person (id),
    merged_by bigint not null,
    merged_at timestamp not null,
    reason varchar(500) not null,
    undone_by bigint,
    undone_at timestamp
);
create index person_merge_from on person_merge (from_id);
create index person_merge_into on person_merge (into_id);

create table person_merge_note (
    merge_id bigint not null references person_merge (id),
    note_no int not null,
    kind varchar(30) not null,
    row_id bigint not null,
    was_person_id bigint not null,
    was_number int,
    was_text varchar(1000),
    primary key (merge_id, note_no)
);

-- Two records that look alike and are two people: somebody has said so.
create table distinct_people (
    one_id bigint not null references person (id),
    other_id bigint not null references person (id),
    said_by bigint not null,
    said_at timestamp not null,
    primary key (one_id, other_id)
);
create index distinct_people_other on distinct_people (other_id);
