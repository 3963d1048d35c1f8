package vn.muadam.enrolment;

import vn.muadam.organisation.UnitId;

/** A team in one line: how many of its people have learnt everything that is compulsory for them. */
public record TeamLine(UnitId team, String name, int people, int finished) {}
