package vn.muadam.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.CurrentCall;
import vn.muadam.testing.InContainer;

@InContainer
class GuardFilterIT {

    private static final String OF_A_NETWORK = "192.0.2.7"; // RFC 5737: an address for examples

    @Inject
    private GuardFilter guard;

    @Test
    void aDemoRefusesWhoComesOverANetwork() throws Exception {
        AtomicBoolean served = new AtomicBoolean();
        Answer answer = new Answer();

        guard.doFilter(new Call(OF_A_NETWORK), answer, (request, response) -> served.set(true));

        assertThat(answer.status).isEqualTo(403);
        assertThat(served).isFalse();
    }

    @Test
    void aDemoServesThisMachine() throws Exception {
        AtomicBoolean served = new AtomicBoolean();

        guard.doFilter(new Call("127.0.0.1"), new Answer(), (request, response) -> served.set(true));

        assertThat(served).isTrue();
    }

    /** The request of the test, come in at another address. */
    private static class Call extends HttpServletRequestWrapper {

        private final String localAddress;

        Call(String localAddress) {
            super(CurrentCall.request());
            this.localAddress = localAddress;
        }

        @Override
        public String getLocalAddr() {
            return localAddress;
        }
    }

    /** Keeps the refusal instead of sending it. */
    private static class Answer extends HttpServletResponseWrapper {

        private int status;

        Answer() {
            super(CurrentCall.response());
        }

        @Override
        public void sendError(int code) {
            status = code;
        }

        @Override
        public void setHeader(String name, String value) {
            // the test's own answer keeps its headers
        }
    }
}
