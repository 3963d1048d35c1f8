package vn.muadam.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Logger;

/** Whether this node may serve people: the schema is migrated, and what ships with the product is loaded. */
@ApplicationScoped
public class Readiness {

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());

    private volatile boolean ready;
    private volatile String refusal = "";

    void open() {
        ready = true;
        LOG.info("Mưa Dầm is ready");
    }

    void refuse(String reason) {
        refusal = reason;
        LOG.severe(reason);
    }

    public boolean isReady() {
        return ready;
    }

    /** Why the server will never become ready as it is configured; empty when it may. */
    public String refusal() {
        return refusal;
    }
}
