package vn.muadam.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Text messages as the operator has configured them: through a gateway, or, in a demo without one, into the log. A real
 * installation without a gateway sends none.
 */
@ApplicationScoped
class ConfiguredTextMessages implements TextMessageSender {

    private static final Logger LOG = Logger.getLogger(ConfiguredTextMessages.class.getName());
    private static final int SHOWN_DIGITS = 3;

    @Inject
    @ConfigProperty(name = "muadam.sms.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "muadam.sms.header")
    private Optional<String> header;

    @Inject
    @ConfigProperty(name = "muadam.sms.body", defaultValue = "{\"to\":\"{number}\",\"text\":\"{text}\"}")
    private String body;

    @Inject
    private Installation installation;

    private @Nullable TextMessageGateway gateway;

    @PostConstruct
    void prepare() {
        try {
            gateway = url.map(address -> new TextMessageGateway(address, header.orElse(""), body))
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            LOG.log(Level.SEVERE, "No text messages are sent: {0}", e.getMessage());
        }
    }

    /** A mistake in the settings is told at the start, not when somebody has forgotten a PIN. */
    void tell(@Observes ApplicationLoaded loaded) {
        LOG.log(Level.FINE, "Text messages can be sent: {0}", isReady());
    }

    @Override
    public boolean isReady() {
        return gateway != null || writesThemDown();
    }

    @Override
    public void send(String number, String text) {
        if (gateway != null) {
            gateway.send(number, text);
        } else if (writesThemDown()) {
            LOG.log(Level.INFO, "Text message to {0}, written here instead: {1}", new Object[] {masked(number), text});
        }
    }

    /** A demo holds invented people; a setting that is there and wrong is no reason to tell codes in a log. */
    private boolean writesThemDown() {
        return installation.isDemo() && url.isEmpty();
    }

    /** Enough to recognise one's own number, and nobody else's. */
    static String masked(String number) {
        return "…" + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }
}
