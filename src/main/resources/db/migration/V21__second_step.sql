-- The second step at sign-in of whoever holds a role, and what a list of one's devices shows. The new columns of a device may
-- be empty: the version before knows nothing of them, and a device without a number gets one when its owner opens the list.
alter table remembered_sign_in add column public_id bigint;
alter table remembered_sign_in add column device_kind varchar(60);
alter table remembered_sign_in add column second_step_at timestamp;
alter table remembered_sign_in add column own_machine boolean default false not null;

create table second_step (
    person_id bigint not null primary key references account (person_id) on delete cascade,
    sealed_secret varchar(250) not null,
    set_up_at timestamp not null,
    last_step bigint not null
);

-- What opens the second step without the telephone; a row is a code that was not used yet.
create table recovery_code (
    person_id bigint not null references second_step (person_id) on delete cascade,
    code_hash varchar(64) not null,
    primary key (person_id, code_hash)
);
