package vn.muadam.reform;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.muadam.document.SheetFile;
import vn.muadam.identity.SignedInUser;
import vn.muadam.job.Job;
import vn.muadam.job.Jobs;
import vn.muadam.organisation.Descent;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.UnitLedger;
import vn.muadam.organisation.UnitTie;
import vn.muadam.organisation.UnitTies;
import vn.muadam.organisation.Units;
import vn.muadam.shared.NotFoundException;

/** Drafting changes of the units of one's own province, or of the country, and looking through them. */
@Stateless
public class ChangeService {

    private static final int SHOWN = 30;

    @Inject
    private ChangeDesk desk;

    @Inject
    private ChangeRepository changes;

    @Inject
    private AnnexRepository annexes;

    @Inject
    private Planning planning;

    @Inject
    private Previews previews;

    @Inject
    private ChangeWorkbook workbook;

    @Inject
    private UnitLedger ledger;

    @Inject
    @Any
    private Instance<UnitTies> ties;

    @Inject
    private Jobs jobs;

    @Inject
    private Units units;

    @Inject
    private SignedInUser user;

    @Inject
    private Clock clock;

    /** The units within which one may change others: one's provinces, or the country. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<Unit> findPlaces() {
        return desk.scope().roots().stream()
                .map(units::get)
                .filter(unit -> isRoot(unit.getLevel()))
                .toList();
    }

    private static boolean isRoot(Level level) {
        return level == Level.NATION || level == Level.PROVINCE;
    }

    /** The changes within one's own units, the newest first. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<UnitChange> findRecent() {
        return changes.findBelow(desk.scope(), SHOWN);
    }

    /**
     * Reads the annex of a decision and drafts the change.
     *
     * @param annex a workbook, or a text with separators as it is pasted from one
     * @throws NotFoundException for a unit that is not one's own
     * @throws RootUnsuitableException when it is neither the country nor a province
     * @throws DayUnsuitableException when that unit does not exist on the day before
     * @throws AnnexMissingException when it is empty
     * @throws AnnexUnreadableException when no headings are found, or nothing below them
     * @throws AnnexTooLongException when it has more than 30,000 lines
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public ChangeId draft(UnitId unit, Decision decision, InputStream annex) {
        desk.require(unit);
        Unit root = units.get(unit);
        if (!isRoot(root.getLevel())) {
            throw new RootUnsuitableException();
        }
        if (!root.existsOn(decision.effectiveOn().minusDays(1))) {
            throw new DayUnsuitableException(root.getName());
        }
        List<AnnexLine> lines = read(annex);
        UnitChange change = new UnitChange(unit, decision, user.id(), clock.instant());
        changes.add(change);
        annexes.add(change.getId(), lines);
        desk.record(change, "unit-change-drafted");
        return change.getId();
    }

    private static List<AnnexLine> read(InputStream annex) {
        try {
            Path copy = Files.createTempFile("muadam-", ".tmp");
            try {
                if (Files.copy(annex, copy, StandardCopyOption.REPLACE_EXISTING) == 0) {
                    throw new AnnexMissingException();
                }
                return AnnexReader.read(SheetFile.of(copy));
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A change as it stands.
     *
     * @throws NotFoundException for one within another's units
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public UnitChange get(ChangeId id) {
        return desk.get(id);
    }

    /** The job that is or was at it last; empty when it is too old. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public Optional<Job> findJob(ChangeId id) {
        return get(id).getJob().flatMap(jobs::find);
    }

    /**
     * What it would do, worked out anew.
     *
     * @throws ChangeBusyException when it has happened, or is happening
     */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public Preview preview(ChangeId id) {
        UnitChange change = get(id);
        return previews.of(planOf(change), change.getEffectiveOn().minusDays(1));
    }

    private Plan planOf(UnitChange change) {
        if (change.getState() != ChangeState.DRAFT && change.getState() != ChangeState.SCHEDULED) {
            throw new ChangeBusyException();
        }
        return planning.plan(change);
    }

    /** All that it would touch, by name, as a workbook. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void writeReport(ChangeId id, Locale locale, OutputStream out) throws IOException {
        UnitChange change = get(id);
        workbook.write(change, planOf(change), locale, out);
        desk.record(change, "unit-change-saved");
    }

    /** The empty table for an annex, as a workbook. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public void writeTemplate(OutputStream out) throws IOException {
        AnnexTemplate.write(out);
    }

    /** What became what, once it has happened. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<Descent> findDescents(ChangeId id) {
        return ledger.descents(get(id).getId().value());
    }

    /** What somebody must see to, once it has happened. */
    @RolesAllowed({"PROVINCE_ADMIN", "NATIONAL_ADMIN"})
    public List<UnitTie> findLeft(ChangeId id) {
        long change = get(id).getId().value();
        List<UnitTie> left = new ArrayList<>();
        ties.forEach(tie -> left.addAll(tie.findLeft(change)));
        return left;
    }
}
