package vn.muadam.exchange;

import java.util.List;
import java.util.Optional;

/** What came of reading a package: every fault, and the package itself when none of them is an error. */
public record CoursePackageReading(List<Fault> faults, Optional<CoursePackage> coursePackage) {

    public boolean hasErrors() {
        return faults.stream().anyMatch(Fault::isError);
    }
}
