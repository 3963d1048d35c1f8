package vn.muadam.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.eclipse.microprofile.config.Config;
import vn.muadam.shared.ApplicationLoaded;

/** How long this installation keeps what it may keep longer or shorter, as its operator configured it. */
@ApplicationScoped
public class RetentionSettings {

    @Inject
    private Config config;

    /**
     * Lets nobody in where something is set wrongly: what would go too early cannot be brought back.
     *
     * @throws vn.muadam.shared.UnsuitableSettingException for the first that is
     */
    void check(@Observes ApplicationLoaded event) {
        for (RetentionPeriod period : RetentionPeriod.values()) {
            int unused = lengthOf(period);
        }
    }

    /** How many months or days, as the period counts. */
    public int lengthOf(RetentionPeriod period) {
        return period.lengthWith(
                config.getOptionalValue(period.variable(), String.class).orElse(""));
    }

    /** The moment before which it is old. */
    public Instant before(RetentionPeriod period, Instant now) {
        return period.before(now, lengthOf(period));
    }
}
