-- A photograph that answers a question, as it was made anew on the server; removed with the answers of its time.
create table answer_photo (
    id bigint not null primary key,
    attempt_id bigint not null references attempt (id),
    slot_no smallint not null,
    photo_key varchar(40) not null,
    width int not null,
    height int not null,
    byte_size int not null,
    content ${blob} not null,
    stored_at timestamp not null,
    unique (attempt_id, photo_key)
);
create index answer_photo_stored on answer_photo (stored_at);
