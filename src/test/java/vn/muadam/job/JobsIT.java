package vn.muadam.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.muadam.identity.PersonFixture.aPerson;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLTransactionRollbackException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.testing.As;
import vn.muadam.testing.InContainer;
import vn.muadam.testing.Rows;

@InContainer
class JobsIT {

    private static final int SECONDS = 20;
    private static final Locale VIETNAMESE = new Locale("vi");

    @Inject
    private Jobs jobs;

    @Inject
    private JobService service;

    @Inject
    private JobBook book;

    @Inject
    private WorkingFiles files;

    private PersonId owner;

    @BeforeEach
    void somebodyWithWork() {
        owner = aPerson().store();
    }

    @Test
    void workThatIsQueuedIsDoneAndSaysWhatCameOfIt() {
        JobId id = start(run -> JobOutcome.of("Đã nhập 12 người.", "12 people imported."));

        Job done = await(id, job -> job.getState().isOver());

        assertThat(done.getState()).isEqualTo(JobState.DONE);
        assertThat(done.outcomeIn(VIETNAMESE)).isEqualTo("Đã nhập 12 người.");
        assertThat(done.outcomeIn(Locale.ENGLISH)).isEqualTo("12 people imported.");
    }

    @Test
    void workSaysHowFarItIs() throws Exception {
        JobId id = start(run -> {
            run.report(25, 100);
            sleep(1_100);
            run.report(50, 100);
            sleep(1_500);
            return JobOutcome.of("Xong.", "Done.");
        });

        Job half = await(id, job -> job.getDoneCount() == 50);

        assertThat(half.percent()).contains(50);
        assertThat(half.remaining(Instant.now())).isPresent();
        await(id, job -> job.getState().isOver());
    }

    @Test
    void workThatGaveWayToAnotherTransactionGoesOnAtOnce() {
        AtomicInteger times = new AtomicInteger();
        JobId id = start(run -> {
            if (times.incrementAndGet() < 3) {
                throw new PersistenceException(new SQLTransactionRollbackException("deadlock", "40001"));
            }
            return JobOutcome.of("Xong.", "Done.");
        });

        assertThat(await(id, job -> job.getState().isOver()).getState()).isEqualTo(JobState.DONE);
        assertThat(times).hasValue(3);
    }

    @Test
    void workThatNeverGetsItsTurnFails() {
        JobId id = start(run -> {
            throw new PersistenceException(new SQLTransactionRollbackException("deadlock", "40001"));
        });

        assertThat(await(id, job -> job.getState().isOver()).getState()).isEqualTo(JobState.FAILED);
    }

    @Test
    void itsOwnerStopsItAtItsNextReport() throws Exception {
        JobId id = start(JobsIT::goOnUntilStopped);
        await(id, job -> job.getDoneCount() > 0);

        As.person(owner, () -> service.cancel(id));

        assertThat(await(id, job -> job.getState().isOver()).getState()).isEqualTo(JobState.CANCELLED);
        assertThat(Work.STOPPED).containsKey(id.value());
    }

    @Test
    void aBrokenRuleEndsItWithTheSentenceOfTheRule() {
        JobId id = start(run -> {
            throw new NotFoundException();
        });

        Job failed = await(id, job -> job.getState().isOver());

        assertThat(failed.getState()).isEqualTo(JobState.FAILED);
        assertThat(failed.outcomeIn(VIETNAMESE)).isEqualTo("Không tìm thấy, hoặc bạn không được giao xem.");
    }

    @Test
    void aFaultOfOursEndsItWithASentenceAndNotWithItsTrace() {
        JobId id = start(run -> {
            throw new IllegalStateException("thử");
        });

        assertThat(await(id, job -> job.getState().isOver()).outcomeIn(VIETNAMESE))
                .contains("lỗi của hệ thống");
    }

    @Test
    void workThatADeadNodeLeftIsTakenUpAgain() {
        JobId id = start(run -> JobOutcome.of("Xong.", "Done."));
        await(id, job -> job.getState().isOver());
        Rows.change(
                "update job set state = 'RUNNING', claimed_by = 'gone', claimed_until = ?, tries = 1 where id = ?",
                Timestamp.from(Instant.now().minusSeconds(1)),
                id.value());

        assertThat(await(id, job -> job.getState() == JobState.DONE).tries()).isEqualTo(2);
    }

    @Test
    void workThatNeverFinishesIsGivenUp() {
        JobId id = start(run -> JobOutcome.of("Xong.", "Done."));
        await(id, job -> job.getState().isOver());
        Rows.change(
                "update job set state = 'RUNNING', claimed_by = 'gone', claimed_until = ?, tries = 3 where id = ?",
                Timestamp.from(Instant.now().minusSeconds(1)),
                id.value());

        assertThat(await(id, job -> job.getState().isOver()).getState()).isEqualTo(JobState.FAILED);
    }

    @Test
    void whoLostTheirClaimMayNotGoOn() {
        JobId id = start(run -> JobOutcome.of("Xong.", "Done."));
        Job job = await(id, it -> it.getState().isOver());

        assertThat(book.progress(new JobRun(job, "another's", book, java.time.Clock.systemUTC()), 1, 2))
                .isFalse();
    }

    @Test
    void nobodySeesOrStopsAnothersWork() throws Exception {
        JobId id = start(run -> JobOutcome.of("Xong.", "Done."));
        PersonId other = aPerson().store();

        assertThat(As.person(owner, () -> service.findOwn()))
                .extracting(Job::getId)
                .containsExactly(id);
        assertThat(As.person(other, () -> service.findOwn())).isEmpty();
        assertThatThrownBy(() -> As.person(other, () -> service.cancel(id))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> service.findOwn()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aFileComesBackByteForByteAndOnlyToItsOwner() throws Exception {
        byte[] content = new byte[WorkingFiles.PART * 2 + 17];
        RandomGenerator.getDefault().nextBytes(content);
        long id = files.store(owner.value(), "Danh sách.xlsx", "application/x", new ByteArrayInputStream(content));

        Path copy = files.copy(id);

        assertThat(copy).hasBinaryContent(content);
        Files.delete(copy);
        assertThat(As.person(owner, () -> service.handOut(id)).getSize()).isEqualTo(content.length);
        assertThat(As.person(owner, () -> service.getPart(id, 2))).hasSize(17);
        assertThat(Rows.number(
                        "select count(*) from audit_event where act = 'file-saved' and subject_id = ?",
                        Long.toString(id)))
                .as("what left the product is written down")
                .isEqualTo(1);
        assertThatThrownBy(() -> As.person(aPerson().store(), () -> service.getPart(id, 0)))
                .isInstanceOf(NotFoundException.class);
        files.delete(id);
        assertThat(Rows.number("select count(*) from working_file_part where file_id = ?", id))
                .isZero();
    }

    private JobId start(Function<JobRun, JobOutcome> work) {
        long subject = Rows.newId();
        Work.WORKS.put(subject, work);
        return jobs.start(new NewJob("testing", "Thử", owner.value(), subject));
    }

    private static JobOutcome goOnUntilStopped(JobRun run) {
        for (int done = 1; done < 1_000; done++) {
            run.report(done, 1_000);
            sleep(200);
        }
        return JobOutcome.of("Xong.", "Done.");
    }

    private Job await(JobId id, Predicate<Job> state) {
        Instant end = Instant.now().plusSeconds(SECONDS);
        while (Instant.now().isBefore(end)) {
            Job job = jobs.find(id).orElseThrow();
            if (state.test(job)) {
                return job;
            }
            sleep(50);
        }
        throw new AssertionError("Not so within " + SECONDS + " seconds");
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Work as each test wants it. */
    @ApplicationScoped
    static class Work implements LongWork {

        static final Map<Long, Function<JobRun, JobOutcome>> WORKS = new ConcurrentHashMap<>();
        static final Map<Long, Boolean> STOPPED = new ConcurrentHashMap<>();

        @Override
        public String kind() {
            return "testing";
        }

        @Override
        public JobOutcome run(JobRun run) {
            return WORKS.get(run.subjectId()).apply(run);
        }

        @Override
        public void stopped(JobRun run) {
            STOPPED.put(run.job().value(), true);
        }
    }
}
