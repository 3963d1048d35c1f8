-- Acts that somebody may have to answer for: where they were done, what stood before and after, and the chain that shows a
-- change behind the product's back. Every column may be empty: the version before writes without them.
-- The same columns in the same order on both tables: rows are moved whole.

alter table audit_event add column unit_id bigint;
alter table audit_event add column province_id bigint;
alter table audit_event add column value_before varchar(2000);
alter table audit_event add column value_after varchar(2000);
alter table audit_event add column mark varchar(64);
alter table audit_event add column mark_key int;
alter table audit_event add column chain_day date;
alter table audit_event add column chain_no int;
alter table audit_event add column seal varchar(64);
alter table audit_event add column seal_key int;

alter table audit_event_archive add column unit_id bigint;
alter table audit_event_archive add column province_id bigint;
alter table audit_event_archive add column value_before varchar(2000);
alter table audit_event_archive add column value_after varchar(2000);
alter table audit_event_archive add column mark varchar(64);
alter table audit_event_archive add column mark_key int;
alter table audit_event_archive add column chain_day date;
alter table audit_event_archive add column chain_no int;
alter table audit_event_archive add column seal varchar(64);
alter table audit_event_archive add column seal_key int;

-- One event at one place of a chain; the second of two that seal at once fails here.
alter table audit_event add constraint audit_event_place unique (province_id, chain_day, chain_no);
-- What waits to be sealed.
create index audit_event_waiting on audit_event (chain_no, province_id);
-- The searches of the page: newest first, of the country, of a province, of a unit, of a person.
create index audit_event_when on audit_event (happened_at);
create index audit_event_of_province on audit_event (province_id, happened_at);
create index audit_event_of_unit on audit_event (unit_id, happened_at);
create index audit_event_of_actor on audit_event (actor_id, happened_at);

-- Where the chain of a province ends; province 0 is the country's own.
create table audit_chain (
    province_id bigint not null primary key,
    chain_day date not null,
    last_no int not null,
    last_seal varchar(64) not null,
    closed boolean not null,
    marked boolean not null,
    head_mark varchar(64) not null,
    head_key int not null
);

-- The closing value of a day, from which the next day goes on.
create table audit_day (
    province_id bigint not null,
    chain_day date not null,
    event_count int not null,
    closing_seal varchar(64) not null,
    seal_key int not null,
    closed_at timestamp not null,
    primary key (province_id, chain_day)
);
create index audit_event_archive_when on audit_event_archive (happened_at);
