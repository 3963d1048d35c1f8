package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.muadam.job.GrowingTable;
import vn.muadam.job.Retention;

/** A certificate outlives everything else here, and its paper is the same bytes for ever: nothing of either goes. */
@ApplicationScoped
class CertificateRetention implements Retention {

    @Override
    public List<GrowingTable> growing() {
        return List.of(
                GrowingTable.record("certificate", "somebody earns one", 20_000, 2_300_000, "for good: the record"),
                GrowingTable.record(
                        "certificate_pdf",
                        "a first download, about 50 KB",
                        20_000,
                        2_300_000,
                        "for good: a later version of the product would not make the same bytes again"));
    }

    @Override
    public Map<String, String> bounded() {
        return Map.of(
                "number_sequence", "a row an issuing unit and year",
                "certificate_policy", "a row a decision of a unit");
    }
}
