package vn.muadam.reporting;

import java.util.List;

/** Some acts, newest first, and whether there are older ones; how many there are in all is not counted, it would be slow. */
public record AuditPage(List<AuditLine> lines, boolean more) {

    public AuditPage {
        lines = List.copyOf(lines);
    }
}
