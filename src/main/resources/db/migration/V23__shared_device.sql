-- A telephone or tablet that a team passes around: whoever signs in on it is signed in until it locks, and all of them are
-- signed out with it. It lasts some hours, so that the version before, which does not know the column, signs nobody in on it.
create table shared_device (
    token_hash varchar(64) not null primary key,
    public_id bigint not null,
    team_id bigint not null references unit (id),
    opened_by bigint not null references person (id),
    opened_at timestamp not null,
    ends_at timestamp not null,
    device_kind varchar(60)
);
create index shared_device_opener on shared_device (opened_by, ends_at);
create index shared_device_age on shared_device (ends_at);

alter table remembered_sign_in add column shared_token_hash varchar(64) references shared_device (token_hash) on delete cascade;
create index remembered_shared on remembered_sign_in (shared_token_hash);
