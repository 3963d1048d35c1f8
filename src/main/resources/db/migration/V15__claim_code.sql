-- The code on a slip of paper by which somebody opens their account, or gets back into it; at most one a person.
create table claim_code (
    person_id bigint not null primary key references person (id) on delete cascade,
    code_hash varchar(64) not null unique,
    issued_by bigint not null,
    issued_at timestamp not null,
    expires_at timestamp not null
);
create index claim_code_age on claim_code (expires_at);
