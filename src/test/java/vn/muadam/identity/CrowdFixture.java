package vn.muadam.identity;

import vn.muadam.organisation.UnitId;
import vn.muadam.testing.Rows;

/** Many people of one name and one home, gone again when it is closed. */
final class CrowdFixture implements AutoCloseable {

    private final long first;
    private final long last;

    private CrowdFixture(long first, long last) {
        this.first = first;
        this.last = last;
    }

    static CrowdFixture of(int people, String typed, UnitId home) {
        CrowdFixture crowd = new CrowdFixture(Rows.newId() * 10_000, Rows.newId() * 10_000);
        PersonName name = PersonName.of(typed);
        Rows.change(
                "insert into person (id, full_name, given_name, family_middle, folded_name, sort_key, match_key, home_unit_id)"
                        + " select cast(" + crowd.first + " as bigint) + row_number() over (), ?, ?, ?, ?, ?, 'crowd', "
                        + home.value() + " from unit fetch first " + people + " rows only",
                name.full(),
                name.given(),
                name.familyMiddle(),
                name.folded(),
                name.sortKey());
        name.words()
                .forEach(word -> Rows.change(
                        "insert into person_word (person_id, word, spelling, sort_key, home_unit_id)"
                                + " select id, cast(? as varchar(60)), cast(? as varchar(60)), sort_key, home_unit_id"
                                + " from person where id > ? and id < ?",
                        word.folded(),
                        word.spelling(),
                        crowd.first,
                        crowd.last));
        return crowd;
    }

    boolean has(PersonId person) {
        return person.value() > first && person.value() < last;
    }

    @Override
    public void close() {
        Rows.change("delete from person where id > ? and id < ?", first, last);
    }
}
