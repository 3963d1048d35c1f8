-- What other kinds of question have where a choice has options: pairs, accepted texts, gaps and ranges of numbers.
alter table question_option add column match_text varchar(500);
alter table question_option add column range_from decimal(25,10);
alter table question_option add column range_to decimal(25,10);
alter table question_option add column gap_no smallint;
alter table question_version add column fold_marks boolean default false not null;

-- An answer may be typed.
alter table attempt_slot alter column response set data type varchar(4000);
alter table attempt_slot_archive alter column response set data type varchar(4000);
