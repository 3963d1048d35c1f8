-- How a province calls its teams; the words go for every team below that unit.
create table team_label (
    unit_id bigint not null primary key references unit (id),
    label varchar(60) not null
);

-- A team is set up anew by a decision: who came, who went, who is something else since.
create table reconstitution (
    id bigint not null primary key,
    team_id bigint not null references team (unit_id),
    decision_number varchar(60) not null,
    decided_on date not null,
    effective_on date not null,
    recorded_by bigint not null,
    recorded_at timestamp not null
);
create index reconstitution_team on reconstitution (team_id, effective_on);

create table reconstitution_line (
    reconstitution_id bigint not null references reconstitution (id),
    person_id bigint not null references person (id),
    was_role varchar(15),
    is_role varchar(15),
    primary key (reconstitution_id, person_id)
);
create index reconstitution_person on reconstitution_line (person_id);

-- What a leader leaves open goes to the next one; open until that one has taken it.
create table handover (
    id bigint not null primary key,
    team_id bigint not null references team (unit_id),
    from_person_id bigint not null references person (id),
    to_person_id bigint references person (id),
    left_on date not null,
    taken_at timestamp
);
create index handover_team on handover (team_id, taken_at);
create index handover_from on handover (from_person_id);
create index handover_to on handover (to_person_id);

-- Whom the teams of a unit may call, about what.
create table focal_person (
    id bigint not null primary key,
    unit_id bigint not null references unit (id),
    full_name varchar(120) not null,
    post varchar(120) not null,
    phone varchar(16) not null,
    matter varchar(200) not null,
    place_no smallint not null
);
create index focal_person_unit on focal_person (unit_id, place_no);
