-- Long work that somebody began: seen, cancelled, resumed by another node when one dies, with what it leaves behind.

-- What such work reads, or leaves to be fetched: private, and gone after a few days.
create table working_file (
    id bigint not null primary key,
    owner_id bigint not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    byte_size bigint not null,
    created_at timestamp not null
);
create index working_file_age on working_file (created_at);

-- In parts, so that no node ever holds a whole file in memory.
create table working_file_part (
    file_id bigint not null references working_file (id) on delete cascade,
    part_no int not null,
    content ${blob} not null,
    primary key (file_id, part_no)
);

create table job (
    id bigint not null primary key,
    kind varchar(40) not null,
    title varchar(250) not null,
    owner_id bigint not null,
    subject_id bigint,
    state varchar(10) not null,
    created_at timestamp not null,
    started_at timestamp,
    finished_at timestamp,
    done_count bigint not null,
    total_count bigint,
    claimed_by varchar(40),
    claimed_until timestamp,
    tries smallint not null,
    cancel_wanted boolean not null,
    outcome varchar(1000),
    outcome_en varchar(1000),
    result_file_id bigint
);
create index job_waiting on job (state, id);
create index job_owner on job (owner_id, id);
create index job_age on job (created_at);
