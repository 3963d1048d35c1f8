package vn.muadam.exchange;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import vn.muadam.course.CourseDraft;
import vn.muadam.course.CourseVersions;
import vn.muadam.course.ImportFault;
import vn.muadam.course.StoredCourse;
import vn.muadam.shared.ApplicationStarted;
import vn.muadam.shared.Installation;
import vn.muadam.shared.ShippedFiles;

/**
 * The courses that ship with the product, looked at at every start. An unchanged one is passed over, a changed one becomes
 * a new draft. A faulty one is refused with all its faults, and the server starts all the same.
 *
 * <p>In a demo a new version is published at once, reviewed or not; elsewhere somebody publishes it.
 */
@ApplicationScoped
class CourseShelf {

    private static final Logger LOG = Logger.getLogger(CourseShelf.class.getName());
    private static final String SHELF = "/WEB-INF/courses/";

    @Inject
    private ShippedFiles shipped;

    @Inject
    private CourseImporter importer;

    @Inject
    private CourseVersions versions;

    @Inject
    private Installation installation;

    @Inject
    private Clock clock;

    void fill(@Observes @Priority(ApplicationStarted.COURSES) ApplicationStarted event) throws IOException {
        Path desk = Files.createTempDirectory("muadam-courses");
        try {
            for (String name : shipped.foldersIn(SHELF)) {
                shipped.copy(SHELF + name + "/", desk.resolve(name));
                take(desk.resolve(name), "courses/" + name);
            }
        } finally {
            ShippedFiles.delete(desk);
        }
    }

    /** Reads one package, unless its files are known, and stores it where it says something new. */
    void take(Path folder, String shownPath) throws IOException {
        String packageHash = PackageHash.of(folder);
        if (versions.knowsPackage(packageHash)) {
            return;
        }
        CoursePackageReading reading = new CoursePackageReader(clock).read(folder, shownPath);
        CoursePackage course = reading.coursePackage().orElse(null);
        if (course == null) {
            refuse(shownPath, reading.faults());
            return;
        }
        CourseDraft.Identity identity = course.identity();
        if (!versions.exists(identity)) {
            takeNew(course, folder, shownPath, reading.faults());
        }
        versions.rememberPackage(identity, packageHash);
    }

    private void takeNew(CoursePackage course, Path folder, String shownPath, List<Fault> warnings) {
        CourseOutline.Description about = course.outline().about();
        FaultLog log = new FaultLog(shownPath);
        if (versions.hasLabel(about.key(), about.version())) {
            log.file("course.yaml").add(versionLine(folder), "fault.version-same", about.version());
            refuse(shownPath, log.sorted());
            return;
        }
        try {
            StoredCourse stored = importer.store(course, folder);
            versions.recordImport(shownPath, stored.version(), inStore(warnings));
            LOG.info(() -> "Course " + about.key() + " " + about.version() + " imported");
            if (installation.isDemo()) {
                versions.publish(stored.version(), null);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Course " + about.key() + " could not be stored", e);
            log.file("course.yaml").addForWholeFile("fault.not-stored", about.key());
            refuse(shownPath, log.sorted());
        }
    }

    private static Position versionLine(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("course.yaml"));
            int index = IntStream.range(0, lines.size())
                    .filter(i -> lines.get(i).startsWith("version:"))
                    .findFirst()
                    .orElse(0);
            return new Position(index + 1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuse(String shownPath, List<Fault> faults) {
        List<ImportFault> all = inStore(faults);
        all.stream().filter(ImportFault::error).forEach(fault -> LOG.warning(() -> "Course refused: " + fault));
        versions.recordImport(shownPath, null, all);
    }

    private static List<ImportFault> inStore(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new ImportFault(
                        fault.path(), fault.line(), fault.isError(), fault.code(), fault.message(), fault.messageEn()))
                .toList();
    }
}
