-- The keys that this database was used with, as check values; the keys themselves stand in a file apart from it.
create table installation_key (
    key_name varchar(30) not null primary key,
    check_value varchar(64) not null,
    first_used_at timestamp not null
);
