package vn.muadam.testing;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.ServletException;
import java.util.concurrent.Callable;
import vn.muadam.account.AccountFixture;
import vn.muadam.identity.PersonFixture;
import vn.muadam.identity.PersonId;

/** Lets an in-container test act as somebody, with the roles that the database gives them at that moment. */
public final class As {

    private As() {}

    /** Acts as the person of that user name, for example one of the demo's accounts. */
    public static <T> T person(String username, Callable<T> act) throws Exception {
        return person(PersonFixture.find(username), act);
    }

    /** Acts as that person. */
    public static <T> T person(PersonId person, Callable<T> act) throws Exception {
        SecurityContext security = CDI.current().select(SecurityContext.class).get();
        AuthenticationStatus status = security.authenticate(
                CurrentCall.request(),
                CurrentCall.response(),
                withParams().credential(AccountFixture.verified(person)));
        if (status != AuthenticationStatus.SUCCESS) {
            throw new IllegalStateException("Person " + person + " could not be signed in: " + status);
        }
        try {
            return act.call();
        } finally {
            signOut();
        }
    }

    /** Acts as the person of that user name, where there is nothing to return. */
    public static void person(String username, Act act) throws Exception {
        person(PersonFixture.find(username), act);
    }

    /** Acts as that person, where there is nothing to return. */
    public static void person(PersonId person, Act act) throws Exception {
        person(person, () -> {
            act.run();
            return Boolean.TRUE;
        });
    }

    /** The address of the server in which the test runs, without a slash at the end, for whoever comes over HTTP. */
    public static String address() {
        return "http://localhost:" + CurrentCall.request().getLocalPort();
    }

    private static void signOut() throws ServletException {
        CurrentCall.request().logout();
    }

    /** Something done as a person. */
    @FunctionalInterface
    public interface Act {

        void run() throws Exception;
    }
}
