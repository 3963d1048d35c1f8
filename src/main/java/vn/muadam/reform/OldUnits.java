package vn.muadam.reform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.shared.VietnameseText;

/** Finds the unit that each line of an annex speaks of. */
final class OldUnits {

    private final KnownUnits known;
    private final KnownUnit own;
    private final List<Finding> findings;

    OldUnits(KnownUnits known, KnownUnit own, List<Finding> findings) {
        this.known = known;
        this.own = own;
        this.findings = findings;
    }

    /** The unit of each line that names one, in the order of the lines. */
    Map<AnnexLine, KnownUnit> find(List<AnnexLine> lines) {
        Map<AnnexLine, KnownUnit> found = new LinkedHashMap<>();
        for (AnnexLine line : lines) {
            if (line.doubtful()) {
                add(Fault.DOUBTFUL, line, named(line), line.toName());
            }
            KnownUnit unit = find(line);
            if (unit != null && unit.equals(own)) {
                add(Fault.OWN_UNIT, line, unit.name(), "");
            } else if (unit != null) {
                found.put(line, unit);
            }
        }
        return found;
    }

    private @Nullable KnownUnit find(AnnexLine line) {
        if (line.fromCode().isEmpty()) {
            return only(known.withName(line.fromName()), line);
        }
        List<KnownUnit> ofCode = known.withCode(line.fromCode());
        if (line.fromName().isEmpty() || ofCode.isEmpty()) {
            return only(ofCode, line);
        }
        Optional<KnownUnit> named =
                ofCode.stream().filter(unit -> isCalled(unit, line.fromName())).findFirst();
        if (named.isEmpty()) {
            add(Fault.NAME_DIFFERS, line, line.fromName(), ofCode.get(0).name());
        }
        return named.orElse(null);
    }

    /** A list may leave the type out of the name. */
    private static boolean isCalled(KnownUnit unit, String name) {
        String whole = VietnameseText.fold(unit.name());
        String folded = VietnameseText.fold(name);
        return whole.equals(folded) || whole.endsWith(" " + folded);
    }

    private @Nullable KnownUnit only(List<KnownUnit> candidates, AnnexLine line) {
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        add(candidates.isEmpty() ? Fault.UNKNOWN_UNIT : Fault.AMBIGUOUS_NAME, line, named(line), "");
        return null;
    }

    private static String named(AnnexLine line) {
        return (line.fromCode() + " " + line.fromName()).strip();
    }

    private void add(Fault fault, AnnexLine line, String subject, String other) {
        findings.add(new Finding(fault, line.number(), subject, other));
    }
}
