package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.muadam.account.SignInOutcome.NamedPerson;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Keys;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class SignInServiceIT {

    private static final String SHARED_PHONE = "0987 000 123";

    @Inject
    private SignInService signIn;

    @Inject
    private Keys keys;

    @Test
    void theRightSecretLeadsToThePerson() {
        PersonId person = aPerson().store();

        SignInOutcome outcome = signIn.verify(username(person), SECRET);

        assertThat(outcome.person()).map(VerifiedPerson::person).contains(person);
        assertThat(outcome.names()).isEmpty();
    }

    @Test
    void aPhoneNumberWorksHoweverItIsTyped() {
        PersonId person = aPerson().withPhone("0987 000 456").store();

        SignInOutcome outcome = signIn.verify("+84.987.000.456", SECRET);

        assertThat(outcome.person()).map(VerifiedPerson::person).contains(person);
    }

    @Test
    void aWrongSecretAndAnUnknownIdentifierAreAnsweredAlike() {
        PersonId person = aPerson().store();

        assertThatThrownBy(() -> signIn.verify(username(person), "000000"))
                .isInstanceOf(SignInRefusedException.class)
                .hasMessage(refusalOf("nobody-of-that-name"));
    }

    @Test
    void guessingIsSlowedAfterFiveWrongTries() {
        PersonId person = aPerson().store();
        for (int i = 0; i < 5; i++) {
            refusalOf(username(person));
        }

        assertThatThrownBy(() -> signIn.verify(username(person), SECRET)).isInstanceOf(SignInSlowedException.class);
    }

    @Test
    void whoHoldsTheDatabaseAloneCannotTellWhoseSecretWasWrong() {
        PersonId person = aPerson().withPhone("0987 000 654").store();
        refusalOf("0987 000 654");

        String key = keys.hmac(KeyPurpose.LOOKUP, keys.current(KeyPurpose.LOOKUP), "+84987000654")
                .orElseThrow();
        assertThat(countOf(key)).isEqualTo(1);
        assertThat(countOf(Tokens.hash("+84987000654"))).isZero();
        assertThat(signIn.verify("0987000654", SECRET).person())
                .map(VerifiedPerson::person)
                .contains(person);
        assertThat(countOf(key)).as("forgotten after the right one").isZero();
    }

    @Test
    void anIdentifierThatNobodyHasIsSlowedToo() {
        for (int i = 0; i < 5; i++) {
            refusalOf("nobody-either");
        }

        assertThatThrownBy(() -> signIn.verify("nobody-either", SECRET)).isInstanceOf(SignInSlowedException.class);
    }

    @Test
    void aSharedPhoneOffersTheNamesThatTheSecretFits() {
        PersonId mother = aPerson().named("Lê Thị Mẹ").withPhone("0987 000 789").store();
        PersonId son = aPerson().named("Lê Văn Con").withPhone("0987 000 789").store();
        aPerson().withPhone("0987 000 789").withSecret("864200").store();

        SignInOutcome outcome = signIn.verify("0987000789", SECRET);

        assertThat(outcome.person()).isEmpty();
        assertThat(outcome.names()).extracting(NamedPerson::id).containsExactlyInAnyOrder(mother, son);
    }

    @Test
    void anOfferedNameCanBeTakenOnce() {
        PersonId mother = aPerson().withPhone(SHARED_PHONE).store();
        aPerson().withPhone(SHARED_PHONE).store();
        String token = signIn.verify(SHARED_PHONE, SECRET).choiceToken();

        assertThat(signIn.choose(token, mother).person()).isEqualTo(mother);

        assertThatThrownBy(() -> signIn.choose(token, mother)).isInstanceOf(ChoiceExpiredException.class);
    }

    @Test
    void aNameThatWasNotOfferedCannotBeTaken() {
        aPerson().withPhone("0987 000 321").store();
        aPerson().withPhone("0987 000 321").store();
        PersonId stranger = aPerson().store();
        String token = signIn.verify("0987 000 321", SECRET).choiceToken();

        assertThatThrownBy(() -> signIn.choose(token, stranger)).isInstanceOf(ChoiceExpiredException.class);
    }

    private static long countOf(String identifierHash) {
        return Rows.number("select count(*) from sign_in_throttle where identifier_hash = ?", identifierHash);
    }

    private String refusalOf(String identifier) {
        try {
            signIn.verify(identifier, "000000");
            return "";
        } catch (SignInRefusedException e) {
            return e.getMessage();
        }
    }
}
