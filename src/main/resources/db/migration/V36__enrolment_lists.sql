-- A list of people who are to take part in a run, from the upload until they do.
create table enrolment_list (
    id bigint not null primary key,
    run_id bigint not null references course_run (id),
    owner_id bigint not null references person (id),
    file_name varchar(200) not null,
    file_id bigint not null,
    state varchar(10) not null,
    headings varchar(4000),
    job_id bigint,
    uploaded_at timestamp not null,
    applied_at timestamp
);
create index enrolment_list_run on enrolment_list (run_id, id);
create index enrolment_list_owner on enrolment_list (owner_id);
create index enrolment_list_age on enrolment_list (uploaded_at);

-- A line of such a list: what stood there, whom it means, and what becomes of it.
create table enrolment_list_line (
    id bigint not null primary key,
    list_id bigint not null references enrolment_list (id) on delete cascade,
    line_no int not null,
    cells varchar(4000) not null,
    cohort varchar(60),
    verdict varchar(10) not null,
    trouble varchar(20),
    person_id bigint
);
create index enrolment_list_line_verdict on enrolment_list_line (list_id, verdict, line_no);
create index enrolment_list_line_person on enrolment_list_line (person_id);
