package vn.muadam.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.muadam.identity.PersonFixture.SECRET;
import static vn.muadam.identity.PersonFixture.aPerson;
import static vn.muadam.identity.PersonFixture.username;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.Role;
import vn.muadam.organisation.UnitFixture;
import vn.muadam.organisation.UnitId;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;

/**
 * Every page, servlet and resource that the application has, as a stranger, a learner and an official get it: the list is
 * made from the application itself, so that a new one cannot be forgotten.
 */
@Tag("any-database")
@InContainer
class SecurityHeadersIT {

    private static final String WITH_PRIMEFACES = "/reporting/manage/people.xhtml";

    /** A page of Liberty's, which brings a policy of its own; a proxy keeps it from people. */
    private static final String OF_THE_SERVER = "/openapi/ui";

    /** What is not in the list of pages and servlets: the API, files, what the server itself adds, errors. */
    private static final List<String> MORE = List.of(
            "/",
            "/api/v1/me/learning",
            "/api/v1/me/certificates",
            "/api/v1/certificates/khong-co",
            "/api/v1/attempts/khong-co",
            "/api/v1/courses/k6/progress",
            "/api/v1/khong-co",
            "/resources/css/tokens.css",
            "/resources/js/quiz.js",
            "/resources/images/logo.svg",
            "/health",
            "/health/ready",
            "/metrics",
            "/openapi",
            "/openapi/ui",
            "/khong-co",
            "/khong-co.xhtml",
            "/WEB-INF/web.xml");

    @Inject
    private ServletContext application;

    private UnitId commune;

    @BeforeEach
    void aCommune() {
        commune = UnitFixture.communeOf(UnitFixture.province("92"), 0);
    }

    @Test
    void everyAnswerToAStrangerBearsThem() throws Exception {
        checkAll(HttpVisitor.here());
    }

    @Test
    void everyAnswerToALearnerBearsThem() throws Exception {
        PersonId learner = aPerson().memberOf(UnitFixture.aTeamIn(commune)).store();

        checkAll(signedIn(learner));
    }

    @Test
    void everyAnswerToAnOfficialBearsThem() throws Exception {
        checkAll(signedIn(aPerson().holding(Role.COMMUNE_OFFICER, commune).store()));
    }

    @Test
    void everyAnswerToATrainerBearsThem() throws Exception {
        checkAll(signedIn(aPerson().holding(Role.TRAINER, commune).store()));
    }

    @Test
    void refusedFormsBearThemToo() throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.comingFrom("https://elsewhere.example");

        visitor.post("/preferences", "language=en&to=/");

        check("a form of another site", visitor);
    }

    private void checkAll(HttpVisitor visitor) throws Exception {
        List<String> addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(35);
        for (String address : addresses) {
            visitor.get(address);
            check(address, visitor);
        }
    }

    private static void check(String address, HttpVisitor visitor) {
        if (!address.equals(OF_THE_SERVER)) {
            checkPolicy(address, visitor.header("Content-Security-Policy"));
        }
        assertThat(visitor.header("X-Frame-Options")).as(address).isEqualTo("DENY");
        assertThat(visitor.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(visitor.header("Referrer-Policy")).as(address).isEqualTo("same-origin");
        assertThat(visitor.header("Permissions-Policy")).as(address).contains("camera=()", "geolocation=()");
        assertThat(visitor.header("Cross-Origin-Opener-Policy")).as(address).isEqualTo("same-origin");
        assertThat(visitor.header("Cross-Origin-Resource-Policy")).as(address).isEqualTo("same-origin");
        for (String telling : List.of("Server", "X-Powered-By", "$WSEP", "Access-Control-Allow-Origin")) {
            assertThat(visitor.header(telling)).as(telling + " of " + address).isEmpty();
        }
        assertThat(visitor.header("Strict-Transport-Security"))
                .as("only over TLS: " + address)
                .isEmpty();
        assertThat(visitor.header("Set-Cookie"))
                .as("an HTTP session: " + address)
                .doesNotContain("JSESSIONID");
    }

    private static void checkPolicy(String address, String policy) {
        assertThat(policy)
                .as("policy of " + address)
                .contains("default-src '", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        if (!address.equals(WITH_PRIMEFACES)) {
            assertThat(scriptsOf(policy)).as("scripts of " + address).doesNotContain("unsafe-inline");
        }
    }

    private static String scriptsOf(String policy) {
        int scripts = policy.indexOf("script-src");
        return policy.substring(scripts < 0 ? policy.indexOf("default-src") : scripts)
                .replaceAll(";.*", "");
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(MORE);
        addPages("/", addresses);
        for (ServletRegistration servlet : application.getServletRegistrations().values()) {
            for (String mapping : servlet.getMappings()) {
                if (mapping.startsWith("/")) {
                    addresses.add(mapping.replace("*", "khong-co"));
                }
            }
        }
        return addresses;
    }

    private void addPages(String folder, List<String> pages) {
        Set<String> entries = application.getResourcePaths(folder);
        for (String entry : entries == null ? Set.<String>of() : entries) {
            if (entry.endsWith("/") && !entry.equals("/WEB-INF/") && !entry.equals("/META-INF/")) {
                addPages(entry, pages);
            } else if (entry.endsWith(".xhtml")) {
                pages.add(entry);
            }
        }
    }

    private static HttpVisitor signedIn(PersonId person) throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        visitor.signIn(username(person), SECRET);
        return visitor;
    }
}
