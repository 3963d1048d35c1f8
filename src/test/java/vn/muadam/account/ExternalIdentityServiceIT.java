package vn.muadam.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

/** What becomes of identities that were linked, on a server that has no provider; SsoIT signs in by one. */
@InContainer
class ExternalIdentityServiceIT {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final String PAGE = "/account/mine/identities.xhtml";

    @Inject
    private ExternalIdentityService identityService;

    @Inject
    private ExternalSignInService externalSignIn;

    @Inject
    private AccountPrivacy privacy;

    private PersonId person;

    @BeforeEach
    void somebodyWithALinkedIdentity() {
        person = aPerson().store();
        link(person);
    }

    @Test
    void withoutAProviderThereIsNoSuchWay() throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.get("/account/sign-in.xhtml?sso=failed");

        assertThat(visitor.body()).doesNotContain("/account/sso", "Đăng nhập bằng", "Chưa đăng nhập được bằng");
        assertThat(visitor.get("/account/sso")).isEqualTo(404);
        assertThat(visitor.get("/account/sso/callback?code=a&state=b")).isEqualTo(404);
        assertThat(visitor.get("/account/link.xhtml")).isEqualTo(404);
        assertThat(visitor.post("/account/link.xhtml", "act=prove&identifier=" + username(person) + "&secret=1"))
                .isEqualTo(404);
        assertThatThrownBy(() -> externalSignIn.recognise(Map.of("iss", "https://sso.example.vn", "sub", "a")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void everybodySeesTheirOwnAndUnlinksThem() throws Exception {
        List<LinkedIdentity> own = As.person(person, () -> identityService.findOwn(VIETNAMESE));
        assertThat(own).extracting(LinkedIdentity::provider).containsExactly("sso.example.vn");
        long id = own.get(0).id();

        PersonId stranger = aPerson().store();
        assertThatThrownBy(() -> As.person(stranger, () -> identityService.end(id)))
                .isInstanceOf(NotFoundException.class);
        As.person(person, () -> identityService.end(id));

        assertThat(linked(person)).isZero();
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'identity-unlinked' and subject_id = ?",
                        person.toString()))
                .isEqualTo(1);
        assertThatThrownBy(() -> As.person(person, () -> identityService.end(id)))
                .as("again")
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void thePageListsThemWhereTheProviderIsGone() throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(username(person), SECRET);

        assertThat(visitor.get(PAGE)).isEqualTo(200);
        assertThat(visitor.body()).contains("sso.example.vn", "Gỡ liên kết").doesNotContain("/account/sso?");
    }

    @Test
    void theyAreTheOwnersToKnowAndGoWithTheAccount() {
        assertThat(privacy.disclose(person, VIETNAMESE))
                .extracting(DisclosedLine::item)
                .contains("https://sso.example.vn");

        privacy.erase(person);

        assertThat(linked(person)).isZero();
    }

    private static long linked(PersonId person) {
        return Rows.number("select count(*) from external_identity where person_id = ?", person.value());
    }

    private static void link(PersonId person) {
        Rows.change(
                "insert into external_identity (subject_hash, public_id, issuer, person_id, linked_at, last_used_at)"
                        + " values (?, ?, 'https://sso.example.vn', ?, ?, ?)",
                "hash" + person,
                person.value(),
                person.value(),
                Timestamp.from(Instant.now()),
                Timestamp.from(Instant.now()));
    }
}
