package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.testing.AtOnce;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** The codes, and what an installation with accounts answers; FirstStartIT makes an administrator on one without. */
@InContainer
class FirstAdministratorServiceIT {

    private static final String PAGE = "/account/first-administrator.xhtml";

    @Inject
    private FirstAdministratorService service;

    @Inject
    private FirstAdministratorCodes codes;

    @BeforeEach
    @AfterEach
    void nobodyHasTriedYet() {
        Rows.change("delete from first_administrator_code");
        Rows.change("delete from sign_in_throttle");
    }

    @Test
    void whereThereAreAccountsNobodyBecomesTheFirstAdministrator() {
        OneTimeCode code = codes.issue();

        assertThat(service.isWanted()).isFalse();
        assertThatThrownBy(() -> service.create(typed(code))).isInstanceOf(AdministratorExistsException.class);
        assertThat(Rows.number("select count(*) from account where username = 'lan.nguyen'"))
                .isZero();
    }

    @Test
    void whereThereAreAccountsThePageDoesNotExist() throws Exception {
        HttpVisitor visitor = HttpVisitor.here();

        assertThat(visitor.get(PAGE)).isEqualTo(404);
        assertThat(visitor.get("/account/sign-in.xhtml")).isEqualTo(200);
        assertThat(visitor.body()).doesNotContain(PAGE);
    }

    @Test
    void oneAnswersForTheCountryOrForAProvinceOfToday() {
        assertThat(service.findPlaces()).extracting(Unit::getLevel).startsWith(Level.NATION);
        assertThat(service.findPlaces())
                .filteredOn(place -> place.getLevel() == Level.PROVINCE)
                .hasSize(34);
    }

    @Test
    void aCodeIsGoodHoweverItIsTypedAndTheDatabaseDoesNotKnowIt() {
        OneTimeCode code = codes.issue();

        assertThatCode(() -> codes.check(code.inGroups().toLowerCase(java.util.Locale.ROOT)))
                .doesNotThrowAnyException();
        assertThat(Rows.number("select count(*) from first_administrator_code where code_hash = ?", code.hash()))
                .isEqualTo(1);
        assertThat(Rows.number("select count(*) from first_administrator_code where code_hash = ?", code.value()))
                .isZero();
    }

    @Test
    void theCodeOfEachNodeIsGood() {
        OneTimeCode first = codes.issue();
        OneTimeCode second = codes.issue();

        assertThatCode(() -> codes.check(first.value())).doesNotThrowAnyException();
        assertThatCode(() -> codes.check(second.value())).doesNotThrowAnyException();
    }

    @Test
    void aCodeRunsOutAfterADay() {
        OneTimeCode code = codes.issue();
        Rows.change("update first_administrator_code set expires_at = ?", Timestamp.from(Instant.EPOCH));

        assertThatThrownBy(() -> codes.check(code.value())).isInstanceOf(CodeRefusedException.class);
    }

    @Test
    void guessingIsSlowedAfterFiveWrongCodes() {
        OneTimeCode code = codes.issue();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> codes.check(OneTimeCode.random().value()))
                    .isInstanceOf(CodeRefusedException.class);
        }

        assertThatThrownBy(() -> codes.check(code.value())).isInstanceOf(CodeSlowedException.class);
    }

    @Test
    void ofTwoAtOnceOneEndsTheCodes() throws Exception {
        AtomicInteger winners = new AtomicInteger();
        codes.issue();
        codes.issue();

        AtOnce.run(
                2,
                () -> inTransaction(() -> {
                    if (codes.endAll()) {
                        winners.incrementAndGet();
                    }
                }));

        assertThat(winners).hasValue(1);
        assertThat(Rows.number("select count(*) from first_administrator_code")).isZero();
    }

    private static NewAdministrator typed(OneTimeCode code) {
        return new NewAdministrator(
                code.value(), "Nguyễn Thị Lan", "lan.nguyen", "ba con vịt trời", "ba con vịt trời", null);
    }

    private static void inTransaction(Runnable act) {
        UserTransaction transaction =
                CDI.current().select(UserTransaction.class).get();
        try {
            transaction.begin();
            act.run();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
