package vn.muadam.reform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.UnitId;

/**
 * What a change does, worked out from its annex and the units as they are: anew each time, because they may have changed.
 *
 * @param endings the units that end, each with its heirs
 * @param beginnings the units that begin, from the top
 * @param parts what goes on elsewhere, or under another name
 * @param choices what must be chosen by hand, or was
 */
record Plan(
        List<Ending> endings,
        List<Beginning> beginnings,
        List<Part> parts,
        List<Choice> choices,
        List<Finding> findings) {

    Plan {
        endings = List.copyOf(endings);
        beginnings = List.copyOf(beginnings);
        parts = List.copyOf(parts);
        choices = List.copyOf(choices);
        findings = List.copyOf(findings);
    }

    boolean isBlocked() {
        return findings.stream().anyMatch(finding -> finding.fault().isBlocking());
    }

    /** A unit that ends. */
    record Ending(KnownUnit unit, List<Place> heirs) {}

    /**
     * A unit that keeps its identity.
     *
     * @param to its parent from now on; null where it stays
     * @param name how it is called from now on
     */
    record Part(KnownUnit unit, @Nullable Place to, String name) {}

    /** A part of a divided unit, and the ways it may go. */
    record Choice(KnownUnit part, KnownUnit from, List<Way> ways, Optional<Integer> chosen) {

        UnitId id() {
            return part.id();
        }
    }

    /** One way, known by its line in the annex. */
    record Way(int line, Place place) {}
}
