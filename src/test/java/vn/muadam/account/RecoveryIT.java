package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.account.SignInOutcome.NamedPerson;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.TextMessagesFixture;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** The way back in by a text message, as a service and as pages. */
@InContainer
class RecoveryIT {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern DIGITS = Pattern.compile("\\b\\d{6}\\b");
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
    private static final String PAGE = "/account/recover.xhtml";
    private static final String PIN = "482915";

    @Inject
    private RecoveryService recovery;

    @Inject
    private SignInService signIn;

    private String phone;
    private PersonId person;

    @BeforeEach
    void somebodyWithATelephone() {
        phone = PhoneNumber.parse("03" + (10_000_000 + Rows.newId() % 80_000_000))
                .orElseThrow()
                .e164();
        person = aPerson().named("Lý Văn Quên").withPhone(phone).store();
    }

    @Test
    void theCodeOfTheMessageLetsItsOwnerBackIn() {
        PhoneProof proof = asked(phone);

        assertThat(recovery.prove(proof)).extracting(NamedPerson::id).containsExactly(person);
        assertThat(recovery.recover(proof, person, PIN, PIN).person()).isEqualTo(person);

        assertThat(signIn.verify(phone, PIN).person()).isPresent();
        assertThatThrownBy(() -> signIn.verify(phone, SECRET)).isInstanceOf(SignInRefusedException.class);
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'account-recovered-by-phone' and subject_id = ?",
                        person.toString()))
                .isEqualTo(1);
    }

    @Test
    void aUserNameLeadsToTheTelephoneOnRecord() {
        PhoneProof proof = asked(username(person));

        assertThat(recovery.recover(proof, person, PIN, PIN).person()).isEqualTo(person);
    }

    @Test
    void everyDeviceIsSignedOut() throws Exception {
        HttpVisitor device = HttpVisitor.here();
        device.signIn(username(person), SECRET);
        PhoneProof proof = asked(phone);

        recovery.recover(proof, person, PIN, PIN);

        device.get("/enrolment/home.xhtml");
        assertThat(device.location()).contains("/account/sign-in.xhtml");
    }

    @Test
    void aSecondTapWithTheSameSecretLetsInTooAndChangesNothing() {
        PhoneProof proof = asked(phone);
        recovery.recover(proof, person, PIN, PIN);

        assertThat(recovery.recover(proof, person, PIN, PIN).person()).isEqualTo(person);
        assertThatThrownBy(() -> recovery.recover(proof, person, "482916", "482916"))
                .isInstanceOf(PhoneCodeRefusedException.class);
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'account-recovered-by-phone' and subject_id = ?",
                        person.toString()))
                .isEqualTo(1);
    }

    @Test
    void aSecondTapOnSendSendsOneMessage() {
        String token = recovery.newToken();

        recovery.ask(token, phone, VIETNAMESE);
        recovery.ask(token, phone, VIETNAMESE);

        assertThat(TextMessagesFixture.sentTo(phone)).hasSize(1);
    }

    @Test
    void aNumberThatWasMistypedIsAskedForFromTheSamePage() {
        String token = recovery.newToken();
        recovery.ask(token, "0999 000 111", VIETNAMESE);

        recovery.ask(token, phone, VIETNAMESE);

        assertThat(recovery.prove(new PhoneProof(token, phone, last()))).hasSize(1);
    }

    @Test
    void threeCodesAnHourAndTenADayAreSentAndTheAnswerStaysTheSame() {
        for (int i = 0; i < 5; i++) {
            recovery.ask(recovery.newToken(), phone, VIETNAMESE);
        }
        assertThat(TextMessagesFixture.sentTo(phone)).hasSize(3);

        for (int i = 0; i < 4; i++) {
            makeOlder();
            for (int j = 0; j < 3; j++) {
                recovery.ask(recovery.newToken(), username(person), VIETNAMESE);
            }
        }
        assertThat(TextMessagesFixture.sentTo(phone)).hasSize(10);
    }

    @Test
    void aNumberThatNobodyHasIsAnsweredAndCountedAlike() {
        String nobodys = "+84399" + phone.substring(6);
        for (int i = 0; i < 5; i++) {
            recovery.ask(recovery.newToken(), nobodys, VIETNAMESE);
        }
        PhoneProof proof = new PhoneProof(recovery.newToken(), nobodys, "123456");
        recovery.ask(proof.token(), nobodys, VIETNAMESE);

        assertThat(TextMessagesFixture.sentTo(nobodys)).isEmpty();
        assertThatThrownBy(() -> recovery.prove(proof)).isInstanceOf(PhoneCodeRefusedException.class);
    }

    @Test
    void fiveWrongTriesEndACodeAndLeaveTheOthersGood() {
        PhoneProof proof = asked(phone);
        String wrong = proof.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> recovery.prove(new PhoneProof(proof.token(), phone, wrong)))
                    .isInstanceOf(PhoneCodeRefusedException.class);
        }

        assertThatThrownBy(() -> recovery.prove(proof)).isInstanceOf(PhoneCodeRefusedException.class);
        assertThat(recovery.prove(asked(phone))).hasSize(1);
    }

    @Test
    void aCodeRunsOut() {
        PhoneProof proof = asked(phone);
        Rows.change(
                "update phone_code set expires_at = ?",
                Timestamp.from(Instant.now().minusSeconds(1)));

        assertThatThrownBy(() -> recovery.prove(proof)).isInstanceOf(PhoneCodeRefusedException.class);
    }

    @Test
    void aRefusedSecretLeavesTheCodeGood() {
        PhoneProof proof = asked(phone);

        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> recovery.recover(proof, person, "111111", "111111"))
                    .isInstanceOf(PinEasyToGuessException.class);
            assertThatThrownBy(() -> recovery.recover(proof, person, PIN, "482916"))
                    .isInstanceOf(SecretsDifferException.class);
        }
        assertThat(recovery.recover(proof, person, PIN, PIN).person()).isEqualTo(person);
    }

    @Test
    void whoSharesATelephoneTapsTheirName() {
        PersonId son = aPerson().named("Lý Văn Con").withPhone(phone).store();
        PersonId stranger = aPerson().store();
        PhoneProof proof = asked(phone);

        assertThat(recovery.prove(proof)).extracting(NamedPerson::id).containsExactlyInAnyOrder(person, son);
        assertThatThrownBy(() -> recovery.choose(proof, stranger)).isInstanceOf(PhoneCodeRefusedException.class);
        assertThat(recovery.recover(proof, son, PIN, PIN).person()).isEqualTo(son);
        assertThatThrownBy(() -> recovery.recover(proof, person, PIN, PIN))
                .isInstanceOf(PhoneCodeRefusedException.class);
    }

    @Test
    void whoHoldsARoleIsToldAfterTheRightCodeOnly() {
        String officials = "+84398" + phone.substring(6);
        PersonId official = aPerson()
                .withPhone(officials)
                .holding(Role.COMMUNE_OFFICER, UnitFixture.communeOf(UnitFixture.province("92"), 12))
                .store();
        PhoneProof proof = asked(officials);

        assertThatThrownBy(() -> recovery.prove(new PhoneProof(proof.token(), officials, "12")))
                .isInstanceOf(PhoneCodeRefusedException.class);
        assertThatThrownBy(() -> recovery.prove(proof)).isInstanceOf(RecoveryNotYoursException.class);
        assertThatThrownBy(() -> recovery.recover(proof, official, PIN, PIN))
                .isInstanceOf(RecoveryNotYoursException.class);
    }

    @Test
    void neitherNumberNorCodeStandsInTheDatabase() {
        PhoneProof proof = asked(phone);

        assertThat(Rows.text("select token_hash, number_hash, code_hash from phone_code"))
                .doesNotContain(
                        proof.code() + " ", phone, proof.token(), Tokens.hash(proof.code()), Tokens.hash(phone));
    }

    @Test
    void withoutTextMessagesThereIsNoSuchWay() throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        TextMessagesFixture.beAway(true);
        try {
            assertThatThrownBy(() -> recovery.ask("t", phone, VIETNAMESE)).isInstanceOf(NotFoundException.class);
            assertThat(visitor.get(PAGE)).isEqualTo(404);
            visitor.get("/account/sign-in.xhtml");
            assertThat(visitor.body()).contains("/account/claim.xhtml").doesNotContain(PAGE);
        } finally {
            TextMessagesFixture.beAway(false);
        }
        visitor.get("/account/sign-in.xhtml");
        assertThat(visitor.body()).contains(PAGE);
    }

    @Test
    void thePagesLeadFromTheNumberToTheFirstPage() throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.get(PAGE);
        String fields = "token=" + token(visitor) + "&identifier=" + phone.replace("+", "%2B");

        visitor.post(PAGE, fields + "&act=ask");
        assertThat(visitor.body()).contains("autocomplete=\"one-time-code\"", "inputmode=\"numeric\"", token(visitor));
        visitor.post(PAGE, fields + "&act=prove&code=12");
        assertThat(visitor.body()).contains("Mã chưa đúng", "value=\"12\"", phone);
        fields += "&code=" + last();
        visitor.post(PAGE, fields + "&act=prove");
        assertThat(visitor.body()).contains("Lý Văn Quên", "value=\"" + person + "\"");
        fields += "&act=recover&person=" + person;
        visitor.post(PAGE, fields + "&secret=111111&repeatedSecret=111111");
        assertThat(visitor.body()).contains("dễ đoán", "Lý Văn Quên").doesNotContain("111111");

        assertThat(visitor.post(PAGE, fields + "&secret=" + PIN + "&repeatedSecret=" + PIN))
                .isEqualTo(302);
        assertThat(visitor.get("/enrolment/home.xhtml")).isEqualTo(200);
    }

    @Test
    void thePageAnswersAlikeForNobody() throws Exception {
        assertThat(answerFor("+84399000222").replace("+84399000222", "X"))
                .isEqualTo(answerFor(phone).replace(phone, "X"));
    }

    private static String answerFor(String number) throws IOException, InterruptedException {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.get(PAGE);
        String token = token(visitor);
        visitor.post(PAGE, "act=ask&token=" + token + "&identifier=" + number.replace("+", "%2B"));
        return visitor.body().replace(token, "T");
    }

    private static String token(HttpVisitor visitor) {
        Matcher token = TOKEN.matcher(visitor.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private PhoneProof asked(String identifier) {
        String token = recovery.newToken();
        recovery.ask(token, identifier, VIETNAMESE);
        return new PhoneProof(token, identifier, identifier.startsWith("+") ? last(identifier) : last());
    }

    private String last() {
        return last(phone);
    }

    private static String last(String number) {
        List<String> sent = TextMessagesFixture.sentTo(number);
        Matcher digits = DIGITS.matcher(sent.get(sent.size() - 1));
        assertThat(digits.find()).isTrue();
        return digits.group();
    }

    /** Out of the hour, and still within the day. */
    private static void makeOlder() {
        Rows.change(
                "update phone_code set asked_at = ?",
                Timestamp.from(Instant.now().minus(Duration.ofHours(2))));
    }
}
