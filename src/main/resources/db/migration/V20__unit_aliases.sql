-- What other systems call a unit: the code of a ministry, of the insurance, of the tax office.
create table unit_alias (
    unit_id bigint not null references unit (id),
    system_name varchar(40) not null,
    code varchar(40) not null,
    primary key (unit_id, system_name, code)
);
create index unit_alias_code on unit_alias (code, unit_id);
