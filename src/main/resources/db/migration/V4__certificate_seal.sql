-- A certificate is sealed with a key that the database does not hold. Both columns may be empty: the version before
-- knows nothing of them, and what it issued is sealed in batches after the next start.
alter table certificate add column seal varchar(64);
alter table certificate add column seal_key int;

-- How far each change of existing rows has come; the row is also the lock under which a batch runs.
create table data_migration (
    name varchar(60) not null primary key,
    done_count bigint not null,
    started_at timestamp not null,
    finished_at timestamp
);
