package vn.muadam.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.job.Job;
import vn.muadam.job.Jobs;
import vn.muadam.job.WorkingFiles;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnameseText;

/** Loading lists of people into one's own commune or province. */
@Stateless
public class RosterService {

    private static final int SHOWN = 30;
    private static final Role[] LOADERS = {Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN};

    @Inject
    private RosterRepository batches;

    @Inject
    private LineRepository lines;

    @Inject
    private RosterBook book;

    @Inject
    private WorkingFiles files;

    @Inject
    private Jobs jobs;

    @Inject
    private Units units;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The units into which the person may load lists: of each role its own, provinces before communes. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<Unit> findPlaces() {
        return permissions.scopeOf(LOADERS).roots().stream()
                .map(units::get)
                .flatMap(unit -> unit.getLevel() == Level.NATION
                        ? units.children(unit.getId()).stream()
                        : java.util.stream.Stream.of(unit))
                .filter(unit -> unit.getLevel() == Level.COMMUNE || unit.getLevel() == Level.PROVINCE)
                .distinct()
                .toList();
    }

    /** The lists that were loaded into one's own units, the newest first. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<ImportBatch> findRecent() {
        return batches.findBelow(permissions.scopeOf(LOADERS), SHOWN);
    }

    /**
     * Takes a file in and begins to read it.
     *
     * @throws NotFoundException for a unit that is not one's own
     * @throws UnitUnsuitableException when it is neither a commune nor a province
     * @throws FileMissingException when the file is empty
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public BatchId upload(UnitId unit, String fileName, InputStream content) {
        permissions.require(unit, LOADERS);
        Level level = units.get(unit).getLevel();
        if (level != Level.COMMUNE && level != Level.PROVINCE) {
            throw new UnitUnsuitableException();
        }
        try {
            String name = VietnameseText.clean(fileName).replaceFirst("^.*[/\\\\]", "");
            long file = files.store(user.id().value(), name, "application/octet-stream", content);
            if (files.find(file).orElseThrow().getSize() == 0) {
                throw new FileMissingException();
            }
            ImportBatch batch = new ImportBatch(unit, user.id(), shortened(name), file, clock.instant());
            batches.add(batch);
            book.begin(batch, RosterReading.KIND, user.id());
            audit.record(
                    user.id().value(),
                    AuditedAct.of(
                                    "roster-uploaded",
                                    "import-batch",
                                    batch.getId().value())
                            .in(unit.value())
                            .withDetail(name));
            return batch.getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String name) {
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    /**
     * A list as it stands.
     *
     * @throws NotFoundException for one of another's units
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public ImportBatch get(BatchId id) {
        ImportBatch batch = batches.find(id).orElseThrow(NotFoundException::new);
        permissions.require(batch.getUnit(), LOADERS);
        return batch;
    }

    /** The job that is or was at it last; empty when it is too old. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public Optional<Job> findJob(BatchId id) {
        return get(id).getJob().flatMap(jobs::find);
    }

    /** Its lines of that verdict, by their numbers. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<ImportLine> findLines(BatchId id, Verdict verdict, int offset, int size) {
        return lines.find(get(id).getId(), verdict, offset, size);
    }

    /**
     * Says what the columns hold; the list is read anew, and the next one with these headings by itself.
     *
     * @throws NamesUnmappedException when none holds the names
     * @throws BatchBusyException when it is taken or gone already
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void map(BatchId id, ColumnMapping mapping) {
        ImportBatch batch = own(id);
        batch.map(mapping);
        book.remember(batch, mapping);
        book.begin(batch, RosterReading.KIND, user.id());
    }

    /**
     * Takes the good lines.
     *
     * @throws NothingToTakeException when none would change the record
     * @throws BatchBusyException when somebody was quicker
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void apply(BatchId id) {
        ImportBatch batch = own(id);
        batch.beginApplying();
        book.begin(batch, RosterApplying.KIND, user.id());
    }

    /**
     * Takes it back as a whole.
     *
     * @throws RevertTooLateException after 24 hours
     * @throws BatchBusyException when it is not on record
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void revert(BatchId id) {
        ImportBatch batch = own(id);
        batch.beginReverting(clock.instant());
        book.begin(batch, RosterReverting.KIND, user.id());
    }

    /**
     * Puts it away before anything of it is on record.
     *
     * @throws BatchBusyException when something is
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void discard(BatchId id) {
        ImportBatch batch = own(id);
        batch.discard();
        files.delete(batch.fileId());
        book.forgetLines(id);
    }

    /** The empty list with its headings, its choices and an example, as a workbook. */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void writeTemplate(OutputStream out) throws IOException {
        RosterTemplate.write(out);
    }

    private ImportBatch own(BatchId id) {
        ImportBatch batch = batches.lock(id);
        permissions.require(batch.getUnit(), LOADERS);
        return batch;
    }
}
