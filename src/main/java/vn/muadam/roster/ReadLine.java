package vn.muadam.roster;

import java.util.Map;
import vn.muadam.document.SheetRow;

/** A line as it was read: what it says, and what is wrong with it. */
record ReadLine(SheetRow row, String section, Entry entry, Map<LineFault, String> faults) {

    ReadLine {
        faults = Map.copyOf(faults);
    }

    boolean isFaulty() {
        return !faults.isEmpty();
    }
}
