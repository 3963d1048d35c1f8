package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.net.ssl.SSLException;

/**
 * Whether the provider of identities answers at all. The server's own client waits for ever, and whoever taps the button of a
 * provider that swallows what it is sent would keep a thread of this server; so it is asked before, and for seconds only.
 */
@ApplicationScoped
class ProviderReach {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration BELIEVED = Duration.ofSeconds(30);

    @Inject
    private IdentityProvider provider;

    @Inject
    private Clock clock;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private Instant asked = Instant.EPOCH;
    private boolean answered;

    /** As it was half a minute ago at most. Of many at once one asks, and the others wait for the answer. */
    synchronized boolean answers() {
        if (Duration.between(asked, clock.instant()).compareTo(BELIEVED) > 0) {
            answered = ask(URI.create(provider.connection().address()));
            asked = clock.instant();
        }
        return answered;
    }

    /** Any answer is one; what it says is for the server's client to judge. */
    private boolean ask(URI address) {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).GET().build();
        try {
            client.send(request, HttpResponse.BodyHandlers.discarding());
            return true;
        } catch (SSLException e) {
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
