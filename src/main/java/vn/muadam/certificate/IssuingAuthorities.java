package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;

/** Finds who answers for a certificate: the commune of the team on the day of completion. */
@ApplicationScoped
class IssuingAuthorities {

    @Inject
    private Units units;

    @Inject
    private CertificatePolicyRepository policies;

    IssuingAuthority of(UnitId place) {
        Unit commune = units.ancestorAt(Level.COMMUNE, place).orElseGet(() -> units.get(place));
        CertificatePolicy policy = policies.get(commune.getId());
        return new IssuingAuthority(
                commune.getId(),
                commune.getCode(),
                policy.issuerOf(commune.getName()),
                CertificatePolicy.placeOf(commune.getName()),
                units.path(commune.getId()),
                policy);
    }
}
