package vn.muadam.identity;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.muadam.account.AccountFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.Rows;

/**
 * Somebody for an in-container test: {@code aPerson().named("Trần Thị Bé").memberOf(team).store()}.
 *
 * <p>Everybody gets an account with the secret {@link #SECRET} and a user name of their own, and a confirmed name only
 * where the test says so.
 */
public final class PersonFixture {

    public static final String SECRET = "135790";

    private static final String FROM = "date('2025-07-01')";

    private final List<LongConsumer> more = new ArrayList<>();
    private String name = "Nguyễn Thị Thử";
    private String secret = SECRET;
    private @Nullable String phone;
    private boolean confirmed;
    private @Nullable UnitId home;

    private PersonFixture() {}

    public static PersonFixture aPerson() {
        return new PersonFixture();
    }

    public PersonFixture named(String fullName) {
        name = fullName;
        return this;
    }

    public PersonFixture withConfirmedName() {
        confirmed = true;
        return this;
    }

    /** A number as people type it; several people may have the same one. */
    public PersonFixture withPhone(String typed) {
        phone = PhoneNumber.parse(typed).orElseThrow().e164();
        return this;
    }

    /** The unit whose officials keep the record. */
    public PersonFixture keptBy(UnitId unit) {
        home = unit;
        return this;
    }

    public PersonFixture withSecret(String other) {
        secret = other;
        return this;
    }

    public PersonFixture memberOf(UnitId team) {
        return in(team, TeamRole.MEMBER);
    }

    public PersonFixture leaderOf(UnitId team) {
        return in(team, TeamRole.LEADER);
    }

    /** A role for that unit and everything below it. */
    public PersonFixture holding(Role role, UnitId unit) {
        more.add(id -> Rows.change(
                "insert into role_grant (id, person_id, role_name, unit_id, valid_from) values (?, ?, ?, ?, " + FROM
                        + ")",
                Rows.newId(),
                id,
                role,
                unit.value()));
        return this;
    }

    public PersonId store() {
        long id = Rows.newId();
        PersonName parts = PersonName.of(name);
        Rows.change(
                "insert into person (id, full_name, given_name, family_middle, folded_name, sort_key, match_key, phone,"
                        + " home_unit_id) values (?, ?, ?, ?, ?, ?, ?, cast(? as varchar(16)), cast(? as bigint))",
                id,
                parts.full(),
                parts.given(),
                parts.familyMiddle(),
                parts.folded(),
                parts.sortKey(),
                parts.matchKey(null),
                phone,
                home == null ? null : home.value());
        parts.words()
                .forEach(word -> Rows.change(
                        "insert into person_word (person_id, word, spelling, sort_key, home_unit_id)"
                                + " values (?, ?, ?, ?, cast(? as bigint))",
                        id,
                        word.folded(),
                        word.spelling(),
                        parts.sortKey(),
                        home == null ? null : home.value()));
        if (confirmed) {
            Rows.change("update person set name_confirmed_at = ? where id = ?", Timestamp.from(Instant.EPOCH), id);
        }
        Rows.change(
                "insert into account (person_id, username, secret_hash, status) values (?, ?, ?, 'ACTIVE')",
                id,
                username(id),
                AccountFixture.hashOf(secret));
        more.forEach(part -> part.accept(id));
        return new PersonId(id);
    }

    /** The user name that a stored person signs in with. */
    public static String username(PersonId person) {
        return username(person.value());
    }

    /** The person of that user name. */
    public static PersonId find(String username) {
        return new PersonId(Rows.number("select person_id from account where username = ?", username));
    }

    private static String username(long id) {
        return "thu" + id;
    }

    private PersonFixture in(UnitId team, TeamRole role) {
        more.add(id -> Rows.change(
                "insert into membership (id, person_id, team_id, team_role, primary_team, valid_from)"
                        + " values (?, ?, ?, ?, true, " + FROM + ")",
                Rows.newId(),
                id,
                team.value(),
                role));
        return this;
    }
}
