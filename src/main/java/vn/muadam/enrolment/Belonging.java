package vn.muadam.enrolment;

import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/** The team and commune that count a person on a day; facts are stamped with them and never moved afterwards. */
record Belonging(@Nullable UnitId team, @Nullable UnitId commune) {

    static final Belonging NOWHERE = new Belonging(null, null);
}
