package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.OldRows;
import vn.muadam.job.Purging;
import vn.muadam.job.Retention;

/** An account stays as long as its person; what a sign-in leaves behind goes when it has run out. */
@ApplicationScoped
class AccountRetention implements Retention {

    private static final Duration MEMORY_OF_FAILURES = Duration.ofDays(7);
    private static final Duration KNOWN = Duration.ofDays(90);
    private static final Duration COUNTED = Duration.ofDays(1);

    @Inject
    private Purging purging;

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("account", "somebody joins", 400, 46_000, "as long as the person"),
                GrowingTable.record(
                        "second_step",
                        "whoever holds a role sets it up",
                        100,
                        12_000,
                        "until it is started over or reset"),
                GrowingTable.record(
                        "recovery_code",
                        "a second step is set up, ten each",
                        1_000,
                        120_000,
                        "until it is used or replaced"),
                GrowingTable.record(
                        "external_identity",
                        "somebody links an account of a provider of identities",
                        400,
                        46_000,
                        "until it is unlinked, or the account recovered or closed"),
                new GrowingTable(
                        "remembered_sign_in",
                        "a sign-in on a device",
                        12_000,
                        1_400_000,
                        "until it runs out, 30 days after its last use",
                        this::deleteSignIns),
                new GrowingTable(
                        "shared_device",
                        "a team opens a device to pass around",
                        1_200,
                        140_000,
                        "until it ends, 4 hours at most",
                        this::deleteSharedDevices),
                new GrowingTable(
                        "claim_code",
                        "a slip is printed",
                        600,
                        69_000,
                        "until it is used or runs out, 30 days",
                        this::deleteClaims),
                new GrowingTable(
                        "phone_code",
                        "a code is asked for by telephone",
                        1_500,
                        170_000,
                        "1 day: as long as the codes of a number are counted",
                        this::deleteCodes),
                new GrowingTable(
                        "phone_code_turn",
                        "a first code is asked for of a number",
                        1_200,
                        140_000,
                        "1 day after the last code",
                        this::deleteTurns),
                new GrowingTable(
                        "sign_in_choice",
                        "a name on a phone that several people share",
                        2_000,
                        230_000,
                        "until it runs out, a few minutes",
                        this::deleteChoices),
                new GrowingTable(
                        "sign_in_throttle",
                        "a wrong secret for an identifier",
                        1_000,
                        115_000,
                        "7 days after the last wrong secret, or until the right one",
                        this::deleteFailures),
                new GrowingTable(
                        "sign_in_source",
                        "a first wrong secret, or code asked for, from a device or an address",
                        2_000,
                        230_000,
                        "1 day after the last",
                        this::deleteSources),
                new GrowingTable(
                        "known_device",
                        "a first sign-in by an identifier on a device",
                        6_000,
                        700_000,
                        "90 days after the last sign-in there",
                        this::deleteKnownDevices));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of("first_administrator_code", "one row a start while nobody has an account, none afterwards");
    }

    private int deleteSignIns(Instant now, int atMost) {
        OldRows old = OldRows.of("remembered_sign_in", "token_hash", "expires_at", "t.expires_at <= ?", now);
        return purging.delete(old, atMost);
    }

    private int deleteSharedDevices(Instant now, int atMost) {
        return purging.delete(OldRows.of("shared_device", "token_hash", "ends_at", "t.ends_at <= ?", now), atMost);
    }

    private int deleteClaims(Instant now, int atMost) {
        OldRows old = OldRows.of("claim_code", "person_id", "expires_at", "t.expires_at <= ?", now);
        return purging.delete(old, atMost);
    }

    private int deleteCodes(Instant now, int atMost) {
        Instant before = now.minus(COUNTED);
        return purging.delete(OldRows.of("phone_code", "token_hash", "asked_at", "t.asked_at < ?", before), atMost);
    }

    private int deleteTurns(Instant now, int atMost) {
        Instant before = now.minus(COUNTED);
        return purging.delete(
                OldRows.of("phone_code_turn", "number_hash", "asked_at", "t.asked_at < ?", before), atMost);
    }

    private int deleteSources(Instant now, int atMost) {
        Instant before = now.minus(COUNTED);
        return purging.delete(
                OldRows.of("sign_in_source", "source_hash", "last_failed_at", "t.last_failed_at < ?", before), atMost);
    }

    private int deleteKnownDevices(Instant now, int atMost) {
        Instant before = now.minus(KNOWN);
        return purging.delete(
                OldRows.of("known_device", "pair_hash", "last_used_at", "t.last_used_at < ?", before), atMost);
    }

    private int deleteChoices(Instant now, int atMost) {
        return purging.delete(
                OldRows.of("sign_in_choice", "token_hash", "expires_at", "t.expires_at <= ?", now), atMost);
    }

    private int deleteFailures(Instant now, int atMost) {
        Instant before = now.minus(MEMORY_OF_FAILURES);
        OldRows old =
                OldRows.of("sign_in_throttle", "identifier_hash", "last_failed_at", "t.last_failed_at < ?", before);
        return purging.delete(old, atMost);
    }
}
