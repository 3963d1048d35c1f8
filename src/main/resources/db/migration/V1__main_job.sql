-- The schema of the main job. One script for Derby and PostgreSQL; the placeholders stand for the
-- two types whose names differ: clob (clob / text) and blob (blob / bytea).
-- Times are UTC. Text is stored in NFC; folded_* columns hold it without marks, in lower case.

create sequence entity_seq start with 1000000 increment by 50;

-- What kind of installation this is; one row. Demo data and real people never share a database.
create table installation (
    id smallint not null primary key,
    demo boolean not null,
    created_at timestamp not null
);

create table audit_event (
    id bigint not null primary key,
    happened_at timestamp not null,
    actor_id bigint,
    act varchar(60) not null,
    subject_kind varchar(40) not null,
    subject_id varchar(60) not null,
    detail varchar(2000),
    reason varchar(500)
);
create index audit_event_subject on audit_event (subject_kind, subject_id);

-- ---------------------------------------------------------------- organisation

create table unit_type (
    code varchar(30) not null primary key,
    level_code varchar(20) not null,
    level_no smallint not null,
    name varchar(60) not null,
    name_en varchar(60) not null,
    valid_from date,
    valid_to date
);

create table unit (
    id bigint not null primary key,
    type_code varchar(30) not null references unit_type (code),
    level_code varchar(20) not null,
    code varchar(20) not null,
    name varchar(150) not null,
    folded_name varchar(150) not null,
    sort_key varchar(200) not null,
    parent_id bigint references unit (id),
    valid_from date,
    valid_to date
);
create index unit_parent on unit (parent_id);
create index unit_code on unit (level_code, code);

create table unit_closure (
    ancestor_id bigint not null references unit (id),
    descendant_id bigint not null references unit (id),
    depth smallint not null,
    primary key (ancestor_id, descendant_id)
);
-- Two indexes hold all that a dashboard asks of their tables, so that it reads no row of them.
create index unit_closure_up on unit_closure (descendant_id, depth, ancestor_id);

create table unit_change (
    id bigint not null primary key,
    kind varchar(20) not null,
    legal_reference varchar(200) not null,
    effective_on date not null
);

create table unit_succession (
    change_id bigint not null references unit_change (id),
    from_unit_id bigint not null references unit (id),
    to_unit_id bigint not null references unit (id),
    primary key (change_id, from_unit_id, to_unit_id)
);

create table team (
    unit_id bigint not null primary key references unit (id),
    kind varchar(20) not null,
    decision_number varchar(60),
    decision_on date
);

-- ---------------------------------------------------------------- identity

create table person (
    id bigint not null primary key,
    full_name varchar(120) not null,
    given_name varchar(60) not null,
    family_middle varchar(100) not null,
    folded_name varchar(120) not null,
    sort_key varchar(250) not null,
    birth_year smallint,
    sex varchar(10),
    phone varchar(16),
    form_of_address varchar(10),
    language varchar(5),
    name_confirmed_at timestamp,
    name_confirmed_by bigint
);
create index person_phone on person (phone);
create index person_folded on person (folded_name);

create table account (
    person_id bigint not null primary key references person (id),
    username varchar(60) not null unique,
    secret_hash varchar(250) not null,
    status varchar(12) not null
);

create table sign_in_throttle (
    identifier_hash varchar(64) not null primary key,
    failures int not null,
    last_failed_at timestamp not null
);

create table sign_in_choice (
    token_hash varchar(64) not null,
    person_id bigint not null references person (id),
    expires_at timestamp not null,
    primary key (token_hash, person_id)
);

create table remembered_sign_in (
    token_hash varchar(64) not null primary key,
    person_id bigint not null references person (id),
    created_at timestamp not null,
    last_seen_at timestamp not null,
    expires_at timestamp not null
);
create index remembered_person on remembered_sign_in (person_id);

create table membership (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    team_id bigint not null references team (unit_id),
    team_role varchar(15) not null,
    primary_team boolean not null,
    home_organisation varchar(40),
    valid_from date not null,
    valid_to date
);
create index membership_person on membership (person_id);
create index membership_team on membership (team_id, primary_team, valid_from, valid_to);

create table role_grant (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    role_name varchar(20) not null,
    unit_id bigint not null references unit (id),
    valid_from date not null,
    valid_to date
);
create index role_grant_person on role_grant (person_id);

-- ---------------------------------------------------------------- media, course

create table media_asset (
    hash varchar(64) not null primary key,
    media_type varchar(80) not null,
    byte_size int not null,
    content ${blob} not null
);

create table course (
    id bigint not null primary key,
    course_key varchar(40) not null unique,
    published_version_id bigint
);

create table course_version (
    id bigint not null primary key,
    course_id bigint not null references course (id),
    version_label varchar(20) not null,
    state varchar(12) not null,
    title varchar(120) not null,
    short_title varchar(60) not null,
    title_en varchar(120),
    summary varchar(400) not null,
    skill_group varchar(30) not null,
    minutes int not null,
    licence varchar(40) not null,
    attribution varchar(200) not null,
    activity_order varchar(10) not null,
    completion_rule varchar(15) not null,
    completion_count int,
    certificate_issued boolean not null,
    certificate_requires varchar(400) not null,
    certificate_validity_months int,
    content_hash varchar(64) not null,
    imported_at timestamp not null,
    published_at timestamp,
    reviewed_by varchar(120),
    reviewed_on date,
    unique (course_id, content_hash)
);

create table course_objective (
    version_id bigint not null references course_version (id),
    ordinal smallint not null,
    objective varchar(300) not null,
    primary key (version_id, ordinal)
);

create table course_section (
    id bigint not null primary key,
    version_id bigint not null references course_version (id),
    section_key varchar(40) not null,
    title varchar(120) not null,
    summary varchar(400),
    ordinal smallint not null
);
create index course_section_version on course_section (version_id);

create table activity (
    id bigint not null primary key,
    version_id bigint not null references course_version (id),
    section_id bigint not null references course_section (id),
    activity_key varchar(40) not null,
    kind varchar(10) not null,
    title varchar(120) not null,
    minutes int not null,
    required boolean not null,
    complete_when varchar(60) not null,
    ordinal smallint not null,
    unique (version_id, activity_key)
);

create table lesson (
    activity_id bigint not null primary key references activity (id),
    summary varchar(250),
    html ${clob} not null
);

create table glossary_term (
    id bigint not null primary key,
    version_id bigint not null references course_version (id),
    term_key varchar(40) not null,
    term varchar(120) not null,
    say varchar(120),
    explanation varchar(600) not null,
    unique (version_id, term_key)
);

create table course_media (
    version_id bigint not null references course_version (id),
    path varchar(200) not null,
    media_hash varchar(64) not null references media_asset (hash),
    primary key (version_id, path)
);

-- Every reading of a package, also the refused ones with their faults, one a line.
create table course_import (
    id bigint not null primary key,
    source varchar(200) not null,
    imported_at timestamp not null,
    outcome varchar(12) not null,
    version_id bigint references course_version (id),
    faults ${clob} not null
);

-- ---------------------------------------------------------------- enrolment

-- Which courses a unit and all below it must learn, and who: MEMBER (everyone in a team), LEADER, OFFICIAL.
create table course_requirement (
    id bigint not null primary key,
    unit_id bigint not null references unit (id),
    course_id bigint not null references course (id),
    audience varchar(10) not null,
    due_on date,
    valid_from date not null,
    valid_to date
);
create index course_requirement_unit on course_requirement (unit_id);

create table learning_assignment (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    course_id bigint not null references course (id),
    cycle_no smallint not null,
    requirement_id bigint references course_requirement (id),
    team_id bigint references team (unit_id),
    unit_id bigint references unit (id),
    state varchar(12) not null,
    due_on date,
    assigned_at timestamp not null,
    completed_at timestamp,
    unique (person_id, course_id, cycle_no)
);
create index learning_assignment_team on learning_assignment (team_id, course_id);

create table enrolment (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    course_id bigint not null references course (id),
    version_id bigint not null references course_version (id),
    cycle_no smallint not null,
    state varchar(16) not null,
    team_id bigint references team (unit_id),
    unit_id bigint references unit (id),
    required_count int not null,
    done_count int not null,
    last_activity_id bigint references activity (id),
    enrolled_at timestamp not null,
    last_seen_at timestamp not null,
    completed_at timestamp,
    lock_version bigint not null,
    unique (person_id, course_id, cycle_no)
);
create index enrolment_team on enrolment (team_id, course_id);

create table activity_completion (
    id bigint not null primary key,
    enrolment_id bigint not null references enrolment (id),
    activity_id bigint not null references activity (id),
    state varchar(12) not null,
    passed boolean,
    completed_by varchar(10),
    started_at timestamp not null,
    completed_at timestamp,
    unique (enrolment_id, activity_id)
);

create table course_completion (
    id bigint not null primary key,
    enrolment_id bigint not null unique references enrolment (id),
    person_id bigint not null references person (id),
    course_id bigint not null references course (id),
    version_id bigint not null references course_version (id),
    cycle_no smallint not null,
    team_id bigint references team (unit_id),
    unit_id bigint references unit (id),
    required_count int not null,
    completed_at timestamp not null
);
create index course_completion_person on course_completion (person_id, course_id);
create index course_completion_team on course_completion (team_id, course_id);

-- The roll-up that dashboards read: kept by the write path, one row a team and course.
create table team_course_progress (
    team_id bigint not null references team (unit_id),
    course_id bigint not null references course (id),
    cycle_no smallint not null,
    assigned int not null,
    started int not null,
    completed int not null,
    primary key (team_id, course_id, cycle_no)
);

-- The same for due days: how many assignments of a team and course are still open, by the day they are due.
create table team_course_due (
    team_id bigint not null references team (unit_id),
    course_id bigint not null references course (id),
    cycle_no smallint not null,
    due_on date not null,
    open_count int not null,
    primary key (team_id, course_id, cycle_no, due_on)
);

-- ---------------------------------------------------------------- quiz

create table quiz (
    activity_id bigint not null primary key references activity (id),
    version_id bigint not null references course_version (id),
    purpose varchar(10) not null,
    pass_mark smallint,
    max_attempts smallint,
    wait_minutes int not null,
    grading varchar(10) not null,
    time_limit_minutes int,
    shuffle_questions boolean not null,
    shuffle_options boolean not null,
    scoring varchar(20) not null,
    review varchar(10) not null
);

create table quiz_draw (
    id bigint not null primary key,
    quiz_id bigint not null references quiz (activity_id),
    ordinal smallint not null,
    question_key varchar(40),
    category varchar(120),
    deep boolean not null,
    tag varchar(60),
    difficulties varchar(20),
    draw_count smallint not null
);
create index quiz_draw_quiz on quiz_draw (quiz_id);

create table question (
    id bigint not null primary key,
    course_id bigint not null references course (id),
    question_key varchar(40) not null,
    unique (course_id, question_key)
);

create table question_version (
    id bigint not null primary key,
    question_id bigint not null references question (id),
    kind varchar(12) not null,
    category varchar(120) not null,
    tags varchar(400) not null,
    difficulty smallint,
    shuffle_options boolean not null,
    name varchar(120) not null,
    stem_html varchar(8000) not null,
    feedback_html varchar(4000),
    content_hash varchar(64) not null,
    unique (question_id, content_hash)
);

create table question_option (
    question_version_id bigint not null references question_version (id),
    ordinal smallint not null,
    option_html varchar(2000) not null,
    weight decimal(9,5) not null,
    feedback_html varchar(2000),
    primary key (question_version_id, ordinal)
);

-- The bank of a course version: which version of each question it draws from.
create table course_version_question (
    course_version_id bigint not null references course_version (id),
    question_version_id bigint not null references question_version (id),
    primary key (course_version_id, question_version_id)
);

create table attempt (
    id bigint not null primary key,
    token varchar(40) not null unique,
    quiz_id bigint not null references quiz (activity_id),
    enrolment_id bigint not null references enrolment (id),
    person_id bigint not null references person (id),
    cycle_no smallint not null,
    attempt_no smallint not null,
    state varchar(12) not null,
    open_marker smallint,
    preview boolean not null,
    late_sync boolean not null,
    mode_code varchar(12) not null,
    seed bigint not null,
    lease_id varchar(40) not null,
    started_at timestamp not null,
    deadline timestamp,
    next_check_at timestamp,
    submitted_at timestamp,
    closed_by varchar(8),
    finished_at timestamp,
    sum_mark decimal(9,5),
    max_mark decimal(9,5) not null,
    percent_score decimal(5,2),
    passed boolean,
    lock_version bigint not null,
    unique (person_id, quiz_id, cycle_no, open_marker),
    unique (person_id, quiz_id, cycle_no, attempt_no)
);
create index attempt_next_check on attempt (next_check_at);
create index attempt_enrolment on attempt (enrolment_id);

create table attempt_slot (
    attempt_id bigint not null references attempt (id),
    slot_no smallint not null,
    question_version_id bigint not null references question_version (id),
    option_order varchar(60) not null,
    response varchar(200),
    slot_seq int not null,
    save_key varchar(40),
    answered_at timestamp,
    fraction decimal(9,5),
    mark decimal(9,5),
    max_mark decimal(9,5) not null,
    primary key (attempt_id, slot_no)
);

create table quiz_result (
    id bigint not null primary key,
    person_id bigint not null references person (id),
    quiz_id bigint not null references quiz (activity_id),
    course_id bigint not null references course (id),
    cycle_no smallint not null,
    purpose varchar(10) not null,
    attempts int not null,
    percent_score decimal(5,2) not null,
    passed boolean,
    decided_at timestamp not null,
    unique (person_id, quiz_id, cycle_no)
);
create index quiz_result_course on quiz_result (course_id, person_id);

-- ---------------------------------------------------------------- certificate

create table number_sequence (
    authority_unit_id bigint not null references unit (id),
    year_no smallint not null,
    last_no int not null,
    primary key (authority_unit_id, year_no)
);

-- How the certificates of a unit and all below it are numbered, whom they name as issuer, and whether the public page
-- masks the holder's name. The nearest row upward holds; the one without a unit holds where there is none.
create table certificate_policy (
    id bigint not null primary key,
    unit_id bigint unique references unit (id),
    number_pattern varchar(60) not null,
    issuer_pattern varchar(100) not null,
    state_body boolean not null,
    mask_name boolean not null
);
insert into certificate_policy (id, unit_id, number_pattern, issuer_pattern, state_body, mask_name)
values (1, null, 'CNSCD-{commune}-{year}-{number}', 'Ủy ban nhân dân {unit}', true, false);

-- No foreign key to person or course: a certificate outlives both.
create table certificate (
    id bigint not null primary key,
    public_code varchar(40) not null unique,
    number_text varchar(60) unique,
    state varchar(16) not null,
    active_marker smallint,
    person_id bigint not null,
    course_id bigint not null,
    cycle_no smallint not null,
    team_id bigint,
    unit_id bigint,
    authority_unit_id bigint not null,
    printed_name varchar(120),
    course_title varchar(120) not null,
    course_title_en varchar(120),
    course_minutes int not null,
    course_reviewed boolean not null,
    team_name varchar(150),
    unit_name varchar(300),
    authority_name varchar(300),
    state_body boolean not null,
    place varchar(150),
    completed_on date not null,
    valid_until date,
    issued_at timestamp,
    ended_at timestamp,
    end_reason varchar(300),
    replaced_by_id bigint,
    template_version smallint not null,
    demo boolean not null,
    pdf_hash varchar(64),
    pdf_size int,
    lock_version bigint not null,
    unique (person_id, course_id, cycle_no, active_marker)
);
create index certificate_team on certificate (team_id);

create table certificate_pdf (
    certificate_id bigint not null primary key references certificate (id),
    content ${blob} not null
);

-- ---------------------------------------------------------------- evaluation

create table criteria_set (
    id bigint not null primary key,
    set_key varchar(60) not null,
    version_no smallint not null,
    name varchar(200) not null,
    note varchar(400),
    unit_id bigint references unit (id),
    unique (set_key, version_no, unit_id)
);

create table criterion (
    id bigint not null primary key,
    criteria_set_id bigint not null references criteria_set (id),
    group_code varchar(5) not null,
    group_title varchar(150) not null,
    code varchar(10) not null,
    title varchar(300) not null,
    max_points decimal(6,2) not null,
    source_code varchar(10) not null,
    method_code varchar(20) not null,
    formula varchar(40),
    how_computed varchar(500) not null,
    evidence varchar(300),
    ordinal smallint not null,
    unique (criteria_set_id, code)
);

-- Step table: the points from lower_bound up to the next step.
create table criterion_tier (
    criterion_id bigint not null references criterion (id),
    ordinal smallint not null,
    lower_bound decimal(9,2) not null,
    points decimal(6,2) not null,
    primary key (criterion_id, ordinal)
);

create table evaluation_period (
    id bigint not null primary key,
    unit_id bigint not null references unit (id),
    name varchar(150) not null,
    starts_on date not null,
    cut_off_on date not null,
    minimum_days smallint not null,
    state varchar(20) not null,
    criteria_set_id bigint not null references criteria_set (id)
);
create index evaluation_period_unit on evaluation_period (unit_id);

-- The courses that the period looks at, frozen when it opens: COMPULSORY (B1, B2) or OUTREACH (B3).
create table evaluation_period_course (
    period_id bigint not null references evaluation_period (id),
    use_code varchar(15) not null,
    course_id bigint not null references course (id),
    primary key (period_id, use_code, course_id)
);

create table team_evaluation (
    id bigint not null primary key,
    period_id bigint not null references evaluation_period (id),
    team_id bigint not null references team (unit_id),
    state varchar(16) not null,
    lock_version bigint not null,
    unique (period_id, team_id)
);
create index team_evaluation_team on team_evaluation (team_id);

-- A fact of the team has changed since its values were computed; taken away with the values that know it.
create table evaluation_stale_note (
    id bigint not null primary key,
    team_id bigint not null references team (unit_id),
    noted_at timestamp not null
);
create index evaluation_stale_note_team on evaluation_stale_note (team_id);

create table indicator_score (
    id bigint not null primary key,
    team_evaluation_id bigint not null references team_evaluation (id),
    criterion_id bigint not null references criterion (id),
    source_code varchar(10) not null,
    method_code varchar(20) not null,
    applicability varchar(15) not null,
    numerator decimal(12,4),
    denominator decimal(12,4),
    points decimal(6,2),
    formula_version smallint not null,
    inputs_hash varchar(64) not null,
    snapshot_at timestamp not null,
    unique (team_evaluation_id, criterion_id)
);
