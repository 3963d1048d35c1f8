package vn.muadam.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Reads a course package from a folder. Everything is read and every fault is reported before anything is stored;
 * content can be as bad as it likes, reading it throws nothing.
 */
public final class CoursePackageReader {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock clock;

    /** A reader that takes the date from the clock, to tell which facts are due. */
    public CoursePackageReader(Clock clock) {
        this.clock = clock;
    }

    /** Reads the folder; faults name its files by the path that was given. */
    public CoursePackageReading read(Path folder) {
        return read(folder, folder.toString());
    }

    /** Reads the folder; faults name its files by a path of the caller's choice, when the real one says nothing. */
    public CoursePackageReading read(Path folder, String shownPath) {
        String shown = shownPath.replace('\\', '/').replaceAll("(?<=.)/+$", "");
        Path name = folder.toAbsolutePath().normalize().getFileName();
        FaultLog log = new FaultLog(shown);
        PackageFolder files = PackageFolder.scan(folder, log);
        String folderName = name == null ? "" : name.toString();
        return new PackageAssembly(files, folderName, LocalDate.ofInstant(clock.instant(), VIETNAM), log).read();
    }
}
