package vn.muadam.run;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.document.ListWorkbook;
import vn.muadam.identity.Permissions;
import vn.muadam.identity.Role;
import vn.muadam.identity.SignedInUser;
import vn.muadam.job.Job;
import vn.muadam.job.Jobs;
import vn.muadam.job.WorkingFiles;
import vn.muadam.shared.Messages;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/** Enrols the people of a list in a run: read first, then taken, by whoever holds the run. */
@Stateless
public class EnrolmentListService {

    private static final int SHOWN = 10;
    private static final int LONGEST_NAME = 200;
    private static final List<Integer> WIDTHS = List.of(30, 18, 30, 20);
    private static final Role[] HOLDING = {Role.TRAINER, Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN};

    @Inject
    private EnrolmentListRepository lists;

    @Inject
    private EnrolmentListBook book;

    @Inject
    private RunRepository runs;

    @Inject
    private WorkingFiles files;

    @Inject
    private Jobs jobs;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Takes a file in and begins to read it.
     *
     * @return the id of the list
     * @throws NotFoundException when the run is not held in one's own units
     * @throws RunClosedException when it takes nobody any more
     * @throws EnrolmentListUnreadableException when the file is empty
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public long upload(long runId, String fileName, InputStream content) {
        CourseRun run = own(runId);
        run.requireOpenOn(VietnamTime.today(clock));
        String name = VietnameseText.clean(fileName).replaceFirst("^.*[/\\\\]", "");
        String shortName = name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
        EnrolmentList list = new EnrolmentList(run, user.id(), shortName, store(shortName, content), clock.instant());
        lists.add(list);
        book.begin(list, EnrolmentListReading.KIND, user.id());
        audit.record(
                user.id().value(),
                AuditedAct.of("run-list-uploaded", "run", runId)
                        .in(run.getUnit().value())
                        .withDetail(shortName));
        return list.getId();
    }

    private long store(String name, InputStream content) {
        try {
            long file = files.store(user.id().value(), name, "application/octet-stream", content);
            if (files.find(file).orElseThrow().getSize() == 0) {
                throw new EnrolmentListUnreadableException("list.fileMissing");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The lists that were uploaded for a run, the newest first.
     *
     * @throws NotFoundException when it is not held in one's own units
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<EnrolmentList> findOf(long runId) {
        return lists.findOf(own(runId).getId(), SHOWN);
    }

    /**
     * A list as it stands.
     *
     * @throws NotFoundException for a run that is not held in one's own units
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public EnrolmentList get(long id) {
        EnrolmentList list = lists.get(id);
        own(list.getRunId());
        return list;
    }

    /**
     * How many of its lines have each verdict.
     *
     * @throws NotFoundException as above
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public LineCounts count(long id) {
        return lists.count(get(id).getId());
    }

    /**
     * Its lines of that verdict, by their numbers.
     *
     * @throws NotFoundException as above
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public List<EnrolmentListLine> findLines(long id, LineVerdict verdict, int offset, int size) {
        return lists.findLines(get(id).getId(), verdict, offset, size);
    }

    /**
     * The job that is or was at it last; empty when it is too old.
     *
     * @throws NotFoundException as above
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public Optional<Job> findJob(long id) {
        return get(id).getJob().flatMap(jobs::find);
    }

    /**
     * Enrols the people of its good lines; who finds no place waits for one.
     *
     * @throws NotFoundException as above
     * @throws RunClosedException when the run takes nobody any more
     * @throws EnrolmentListBusyException when it is being read, or somebody was quicker
     * @throws NobodyChosenException when none of its lines would enrol anybody
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void apply(long id) {
        EnrolmentList list = lists.lock(id);
        own(list.getRunId()).requireOpenOn(VietnamTime.today(clock));
        list.beginApplying();
        if (lists.findLines(id, LineVerdict.JOINING, 0, 1).isEmpty()) {
            throw new NobodyChosenException();
        }
        book.begin(list, EnrolmentListTaking.KIND, user.id());
    }

    /**
     * Puts it away before anybody was enrolled by it.
     *
     * @throws NotFoundException as above
     * @throws EnrolmentListBusyException when it is being read, or was taken
     */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void discard(long id) {
        EnrolmentList list = lists.lock(id);
        own(list.getRunId());
        list.requireDiscardable();
        files.delete(list.fileId());
        lists.remove(list);
    }

    /** The empty list with its headings, as a workbook. */
    @RolesAllowed({"TRAINER", "COMMUNE_OFFICER", "PROVINCE_ADMIN"})
    public void writeTemplate(OutputStream out) throws IOException {
        Messages words = Messages.of(EnrolmentListService.class, Locale.forLanguageTag("vi"));
        List<String> headings = List.of(
                words.text("ListColumn.NAME"),
                words.text("ListColumn.PHONE"),
                words.text("ListColumn.TEAM"),
                words.text("ListColumn.COHORT"));
        try (ListWorkbook workbook =
                new ListWorkbook(out, "Danh sách", words.text("list.label.templateTitle"), headings, WIDTHS)) {
            workbook.note(words.text("list.label.templateNote"));
            workbook.keepText(List.of(headings.indexOf(words.text("ListColumn.PHONE"))));
        }
    }

    private CourseRun own(long runId) {
        CourseRun run = runs.get(runId);
        permissions.require(run.getUnit(), HOLDING);
        return run;
    }
}
