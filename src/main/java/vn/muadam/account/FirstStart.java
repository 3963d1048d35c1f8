package vn.muadam.account;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import vn.muadam.shared.ApplicationStarted;
import vn.muadam.shared.Installation;

/**
 * Tells the operator, who alone reads the log, how the first administrator is made.
 *
 * <p>It is the only secret that is ever logged; it is good for a day and dies when it is used.
 */
@ApplicationScoped
class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class.getName());

    @Inject
    private FirstAdministratorCodes codes;

    @Inject
    private Installation installation;

    /** A warning, so that it also stands on the console. */
    void announce(@Observes @Priority(ApplicationStarted.FIRST_ADMINISTRATOR) ApplicationStarted event) {
        if (codes.areWanted()) {
            String code = codes.issue().inGroups();
            LOG.warning(() -> "Nobody has an account yet. Make the first administrator at "
                    + installation.publicUrl() + "/account/first-administrator.xhtml with the one-time code " + code
                    + " (valid for 24 hours)");
        }
    }
}
