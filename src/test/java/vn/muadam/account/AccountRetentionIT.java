package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.aPerson;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Purge;
import vn.muadam.testing.Rows;

@InContainer
class AccountRetentionIT {

    private static final Duration DAY = Duration.ofDays(1);

    private final Instant now = Instant.now();

    @Test
    void aDeviceThatWasNotUsedForAMonthIsForgottenAndAnotherIsNot() {
        long person = aPerson().store().value();
        remember("old" + person, person, now.minus(DAY));
        remember("new" + person, person, now.plus(DAY));

        Purge.aNight();

        assertThat(Rows.number("select count(*) from remembered_sign_in where token_hash = ?", "old" + person))
                .isZero();
        assertThat(Rows.number("select count(*) from remembered_sign_in where token_hash = ?", "new" + person))
                .isEqualTo(1);
    }

    @Test
    void moreThanOneStepHoldsAreAllForgotten() throws Exception {
        long person = aPerson().store().value();
        for (int i = 0; i < 7; i++) {
            remember(i + "-" + person, person, now.minus(DAY));
        }

        assertThat(Purge.aStep("remembered_sign_in", 3, false)).isEqualTo(3);
        Purge.aNight();

        assertThat(Rows.number("select count(*) from remembered_sign_in where person_id = ?", person))
                .isZero();
    }

    @Test
    void openChoicesAndWrongSecretsGoWhenTheyAreOfNoUseAnyMore() {
        long person = aPerson().store().value();
        for (Instant until : new Instant[] {now.minus(DAY), now.plus(DAY)}) {
            Rows.change(
                    "insert into sign_in_choice (token_hash, person_id, expires_at) values (?, ?, ?)",
                    until.isAfter(now) ? "open" + person : "over" + person,
                    person,
                    Timestamp.from(until));
        }
        fail("long ago" + person, now.minus(DAY.multipliedBy(8)));
        fail("today" + person, now);

        Purge.aNight();

        assertThat(Rows.number("select count(*) from sign_in_choice where person_id = ?", person))
                .isEqualTo(1);
        assertThat(Rows.number(
                        "select count(*) from sign_in_throttle where identifier_hash in (?, ?)",
                        "long ago" + person,
                        "today" + person))
                .isEqualTo(1);
    }

    @Test
    void whatIsCountedByTelephoneDeviceAndAddressGoesAfterADayAndAnUnusedDeviceAfterThreeMonths() {
        String mine = "retention" + aPerson().store();
        for (Instant at : new Instant[] {now.minus(DAY.multipliedBy(2)), now}) {
            String hash = mine + at.toEpochMilli();
            Timestamp moment = Timestamp.from(at);
            Rows.change(
                    "insert into phone_code (token_hash, number_hash, code_hash, asked_at, expires_at)"
                            + " values (?, ?, 'x', ?, ?)",
                    hash,
                    mine,
                    moment,
                    moment);
            Rows.change("insert into phone_code_turn (number_hash, asked_at) values (?, ?)", hash, moment);
            Rows.change(
                    "insert into sign_in_source (source_hash, failures, began_at, last_failed_at) values (?, 1, ?, ?)",
                    hash,
                    moment,
                    moment);
        }
        for (Instant at : new Instant[] {now.minus(DAY.multipliedBy(91)), now.minus(DAY.multipliedBy(89))}) {
            Rows.change(
                    "insert into known_device (pair_hash, device_hash, last_used_at) values (?, ?, ?)",
                    mine + at.toEpochMilli(),
                    mine,
                    Timestamp.from(at));
        }

        Purge.aNight();

        for (String column : new String[] {
            "phone_code where token_hash",
            "phone_code_turn where number_hash",
            "sign_in_source where source_hash",
            "known_device where pair_hash"
        }) {
            assertThat(Rows.number("select count(*) from " + column + " like ?", mine + "%"))
                    .as(column)
                    .isEqualTo(1);
        }
    }

    private void remember(String hash, long person, Instant until) {
        Rows.change(
                "insert into remembered_sign_in (token_hash, person_id, created_at, last_seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)",
                hash,
                person,
                Timestamp.from(now.minus(DAY.multipliedBy(40))),
                Timestamp.from(now.minus(DAY.multipliedBy(31))),
                Timestamp.from(until));
    }

    private static void fail(String hash, Instant at) {
        Rows.change(
                "insert into sign_in_throttle (identifier_hash, failures, last_failed_at) values (?, 1, ?)",
                hash,
                Timestamp.from(at));
    }
}
