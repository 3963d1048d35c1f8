package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What kind of installation this server is, as its operator configured it.
 *
 * <p>A demo installation holds invented people with published passwords; it therefore answers on loopback only.
 */
@ApplicationScoped
public class Installation {

    @Inject
    @ConfigProperty(name = "muadam.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "muadam.http.host", defaultValue = "127.0.0.1")
    private String host;

    @Inject
    @ConfigProperty(name = "muadam.clock.ahead", defaultValue = "PT0S")
    private String ahead;

    @Inject
    @ConfigProperty(name = "muadam.second.step", defaultValue = "false")
    private Provider<Boolean> secondStep;

    @Inject
    @ConfigProperty(name = "muadam.public.url", defaultValue = "http://localhost:9080")
    private String publicUrl;

    @Inject
    @ConfigProperty(name = "muadam.https.port", defaultValue = "-1")
    private int httpsPort;

    public boolean isDemo() {
        return demo;
    }

    /** Whether every holder of a role must pass a second step at sign-in; a demo asks for it only when it is told to. */
    public boolean demandsSecondStep() {
        return !demo || secondStep.get();
    }

    /** The address under which people reach this server, without a slash at the end; printed in QR codes. */
    public String publicUrl() {
        return publicUrl.replaceAll("/+$", "");
    }

    /** The port on which this server itself speaks TLS; -1 when it does not. */
    public int httpsPort() {
        return httpsPort;
    }

    /** Whether people reach this server over TLS, which it or a proxy before it speaks. */
    public boolean isReachedOverTls() {
        return httpsPort > 0 || publicUrl().startsWith("https:");
    }

    Duration clockOffset() {
        return demo ? Duration.parse(ahead) : Duration.ZERO;
    }

    boolean listensOnLoopbackOnly() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
