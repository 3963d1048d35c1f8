-- A word of a name as it is spelt, and with it what puts people in order and says whose they are: one index then answers what
-- a search asks, without a look at the people. The version before leaves all three empty; its words are filled in after the
-- next start. What is known of the old words is copied at once, so that nobody is missing from a search until then.
alter table person_word add column spelling varchar(60);
alter table person_word add column sort_key varchar(200);
alter table person_word add column home_unit_id bigint;

update person_word set sort_key = (select p.sort_key from person p where p.id = person_word.person_id),
    home_unit_id = (select p.home_unit_id from person p where p.id = person_word.person_id);

drop index person_word_found;
create index person_word_found on person_word (word, sort_key, person_id, home_unit_id);
create index person_word_spelt on person_word (spelling, sort_key, person_id, home_unit_id);

-- Whoever refers to a person is asked when one is taken off the record again.
create index import_batch_owner on import_batch (owner_id);
create index sign_in_choice_person on sign_in_choice (person_id);
