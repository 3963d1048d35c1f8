package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key with which Faces seals what it gives a form to bring back: {@code muadam.key.viewstate}, 256 bits in Base64.
 *
 * <p>With it a form that one node has shown can be sent to another, and outlives a restart. Without it Faces makes a key of
 * its own at each start. Faces looks under {@code java:comp/env/faces/ClientSideSecretKey} when it starts, and web.xml leads
 * from there to the name used here; only a name that is not there makes Faces fall back, so that an empty one must not be.
 */
@ApplicationScoped
class ViewStateKey {

    private static final String NAME = "muadamViewStateKey";

    @Inject
    @ConfigProperty(name = "muadam.key.viewstate")
    private Optional<String> key;

    /** Before Faces starts. */
    @SuppressWarnings("BanJNDI") // a fixed name, not one that somebody typed
    void publish(@Observes @Initialized(ApplicationScoped.class) Object event) throws NamingException {
        if (key.isPresent()) {
            new InitialContext().rebind(NAME, key.get());
        }
    }
}
