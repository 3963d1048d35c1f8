-- A code sent to a telephone by which somebody gets back into their account. A row is a code that was asked for, whether or not
-- anybody has that number. Numbers, codes and, further down, devices and addresses stand here as hashes under a key.
create table phone_code (
    token_hash varchar(64) not null primary key,
    number_hash varchar(64) not null,
    code_hash varchar(64) not null,
    tries int default 0 not null,
    asked_at timestamp not null,
    expires_at timestamp not null,
    proved boolean default false not null,
    used_by bigint
);
create index phone_code_number on phone_code (number_hash, asked_at);
create index phone_code_age on phone_code (asked_at);

-- Of several who ask for a code of one number at once, each waits here for the one before.
create table phone_code_turn (
    number_hash varchar(64) not null primary key,
    asked_at timestamp not null
);
create index phone_code_turn_age on phone_code_turn (asked_at);

-- Wrong secrets by the device, or the address, that they came from: so many since an hour began.
create table sign_in_source (
    source_hash varchar(64) not null primary key,
    failures int not null,
    began_at timestamp not null,
    last_failed_at timestamp not null
);
create index sign_in_source_age on sign_in_source (last_failed_at);

-- By what somebody has signed in on a device: strangers elsewhere cannot lock it out there.
create table known_device (
    pair_hash varchar(64) not null primary key,
    device_hash varchar(64) not null,
    last_used_at timestamp not null
);
create index known_device_device on known_device (device_hash);
create index known_device_age on known_device (last_used_at);
