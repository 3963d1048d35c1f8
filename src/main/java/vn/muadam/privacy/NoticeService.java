package vn.muadam.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.muadam.job.RetentionPeriod;
import vn.muadam.job.RetentionSettings;

/** What the notice on personal data must say of this installation. */
@Stateless
public class NoticeService {

    @Inject
    private RetentionSettings settings;

    /** How long it keeps what it may keep longer or shorter, in months or days as the period counts. */
    @PermitAll
    public int lengthOf(RetentionPeriod period) {
        return settings.lengthOf(period);
    }
}
