-- Lists of people as they come from communes: each is looked through before anything is stored, and can be taken back.
create table import_batch (
    id bigint not null primary key,
    unit_id bigint not null references unit (id),
    owner_id bigint not null references person (id),
    file_name varchar(200) not null,
    file_id bigint not null,
    state varchar(12) not null,
    encoding varchar(10),
    heading_line int,
    headings varchar(4000),
    mapping varchar(1000),
    job_id bigint,
    line_count int not null,
    new_count int not null,
    changed_count int not null,
    moved_count int not null,
    same_count int not null,
    faulty_count int not null,
    kept_count int not null,
    uploaded_at timestamp not null,
    applied_at timestamp,
    reverted_at timestamp
);
create index import_batch_unit on import_batch (unit_id, id);
create index import_batch_age on import_batch (uploaded_at);

create table import_line (
    batch_id bigint not null references import_batch (id) on delete cascade,
    line_no int not null,
    cells varchar(4000) not null,
    section varchar(200),
    verdict varchar(10) not null,
    faults varchar(1000),
    differences varchar(1000),
    person_id bigint,
    applied boolean not null,
    undo varchar(1000),
    primary key (batch_id, line_no)
);
create index import_line_verdict on import_line (batch_id, verdict, line_no);

-- Which column meant what in the last list with these headings, so that nobody chooses twice.
create table column_memory (
    unit_id bigint not null references unit (id),
    headings_hash varchar(64) not null,
    mapping varchar(1000) not null,
    primary key (unit_id, headings_hash)
);
