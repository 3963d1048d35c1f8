package vn.muadam.certificate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.Installation;
import vn.muadam.shared.VietnamTime;

/** Writes certificates for what was earned: numbered and final where the name is confirmed, else waiting for it. */
@ApplicationScoped
class IssuingDesk {

    @Inject
    private CertificateRepository certificates;

    @Inject
    private IssuingAuthorities authorities;

    @Inject
    private NumberSequences sequences;

    @Inject
    private CertificateSeals seals;

    @Inject
    private Installation installation;

    /** Settles these achievements and says which certificates were issued; the others wait. */
    @Transactional
    List<Certificate> settle(List<Achievement> earned, Instant now) {
        Map<UnitId, List<Achievement>> byPlace = earned.stream()
                .collect(groupingBy(achievement -> achievement.holder().unit(), LinkedHashMap::new, toList()));
        List<Certificate> issued = new ArrayList<>();
        byPlace.forEach((place, there) -> issued.addAll(settle(there, authorities.of(place), now)));
        return issued;
    }

    /** The same for one of many chunks: what was written does not stay in memory. */
    @Transactional
    int settleAndForget(List<Achievement> earned, Instant now) {
        int issued = settle(earned, now).size();
        certificates.flushAndForget();
        return issued;
    }

    private List<Certificate> settle(List<Achievement> there, IssuingAuthority authority, Instant now) {
        List<Achievement> ready = new ArrayList<>();
        for (Achievement achievement : there) {
            if (achievement.holder().nameConfirmed()) {
                ready.add(achievement);
            } else {
                certificateFor(achievement, authority);
            }
        }
        return ready.isEmpty() ? List.of() : issue(ready, authority, now);
    }

    private List<Certificate> issue(List<Achievement> ready, IssuingAuthority authority, Instant now) {
        int year = VietnamTime.dayOf(now).getYear();
        int number = sequences.take(authority.unit(), year, ready.size());
        List<Certificate> issued = new ArrayList<>();
        for (Achievement achievement : ready) {
            Certificate certificate = certificateFor(achievement, authority);
            certificate.issue(achievement, authority, authority.number(year, number++), now);
            seals.seal(certificate);
            issued.add(certificate);
        }
        return issued;
    }

    /** The one that waits, or a new one. */
    private Certificate certificateFor(Achievement achievement, IssuingAuthority authority) {
        if (achievement.waiting() != null) {
            return certificates.get(achievement.waiting());
        }
        Certificate certificate = new Certificate(achievement, authority, installation.isDemo());
        certificates.add(certificate);
        return certificate;
    }
}
