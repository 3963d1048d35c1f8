-- That a provider of identities may sign somebody in. Who somebody is there stands here as a hash under a key, with the
-- address of the provider that issued it.
create table external_identity (
    subject_hash varchar(64) not null primary key,
    public_id bigint not null,
    issuer varchar(250) not null,
    person_id bigint not null references account (person_id) on delete cascade,
    linked_at timestamp not null,
    last_used_at timestamp not null,
    second_step boolean default false not null
);
create index external_identity_person on external_identity (person_id);
