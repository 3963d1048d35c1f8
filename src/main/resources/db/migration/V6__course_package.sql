-- The hash of the files that a course version was read from, so that a start need not read them again. Empty for what the
-- version before imported: its files are read once more.
alter table course_version add column package_hash varchar(64);
