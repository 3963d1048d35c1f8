-- What a commune knows of its people, and by what they are found. The columns may be empty: the version before knows
-- nothing of them, and whoever it knew is indexed in batches after the next start.
alter table person add column email varchar(120);
alter table person add column personal_id varchar(120);
alter table person add column personal_id_hash varchar(64);
alter table person add column home_unit_id bigint references unit (id);
alter table person add column match_key varchar(130);

-- The same name, in the same year of birth: "nguyen van an|1980".
create index person_match on person (match_key);
create index person_personal_id on person (personal_id_hash);
create index person_home on person (home_unit_id, match_key);
create index person_order on person (sort_key, id);

-- Each word of a name without marks, for a search by the beginnings of words.
create table person_word (
    person_id bigint not null references person (id) on delete cascade,
    word varchar(60) not null,
    primary key (person_id, word)
);
create index person_word_found on person_word (word, person_id);
