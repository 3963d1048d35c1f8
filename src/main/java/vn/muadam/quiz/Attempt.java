package vn.muadam.quiz;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One learner's try at a quiz, and the root of its answers.
 *
 * <p>It is drawn once ({@code NOT_STARTED}), started ({@code IN_PROGRESS}) and handed in ({@code SUBMITTED}) by the
 * learner, or by the clock when its time is up ({@code OVERDUE} on the way there; {@code ABANDONED} when nothing was
 * answered). Marking makes it {@code FINISHED}; where a person marks some of the answers, it stays handed in until they
 * have, and nothing follows from it. Only while it is open may answers change, with one exception: what the
 * clock handed in may be completed by answers that were given in time on a phone without network.
 *
 * <p>One device at a time holds the lease and may save, so that an old phone never overwrites a newer one unasked.
 */
@Entity
@Table(name = "attempt")
public class Attempt {

    private static final Duration UNTIL_MARKED_AGAIN = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    private String token = "";

    @Embedded
    private Turn turn = new Turn();

    @Enumerated(EnumType.STRING)
    private AttemptState state = AttemptState.NOT_STARTED;

    /** 1 while open, then null: the unique constraint lets one open attempt stand and any number of closed ones. */
    @Column(name = "open_marker")
    private @Nullable Integer openMarker = 1;

    @Embedded
    private Circumstances circumstances = Circumstances.alone();

    private long seed;

    @Column(name = "lease_id")
    private String leaseId = "";

    @Embedded
    private Sitting sitting = Sitting.notBegun();

    @Column(name = "max_mark", updatable = false)
    private BigDecimal maximum = BigDecimal.ZERO;

    @Embedded
    private @Nullable Score score;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("slot")
    private List<AttemptSlot> slots = new ArrayList<>();

    protected Attempt() {} // for JPA

    Attempt(String token, Turn turn, long seed) {
        this.token = token;
        this.turn = turn;
        this.seed = seed;
    }

    /** Puts the next question on the paper. */
    void add(QuestionVersion question, List<Integer> optionOrder) {
        AttemptSlot slot = new AttemptSlot(this, slots.size() + 1, question, optionOrder);
        slots.add(slot);
        maximum = maximum.add(slot.getMaximum());
    }

    /** The clock runs from here. */
    void start(String lease, Instant at, @Nullable Instant until) {
        state = AttemptState.IN_PROGRESS;
        leaseId = lease;
        sitting.begin(at, until);
    }

    /**
     * The terms have changed while it is open: it must be handed in by another moment than before.
     *
     * @return whether anything changed
     */
    boolean moveDeadline(QuizTerms terms) {
        Instant until = terms.deadlineFor(sitting.getStartedAt()).orElse(null);
        if (!isOpen() || Objects.equals(until, sitting.getDeadline().orElse(null))) {
            return false;
        }
        state = AttemptState.IN_PROGRESS; // where it was overdue, the clock looks again
        sitting.begin(sitting.getStartedAt(), until);
        return true;
    }

    /**
     * Lets through a device that may answer now.
     *
     * @throws AttemptClosedException when it is handed in
     * @throws LeaseTakenException when another device holds the lease
     */
    void requireAnswerable(String lease) {
        if (!isOpen()) {
            throw new AttemptClosedException();
        }
        if (!isHeldBy(lease)) {
            throw new LeaseTakenException(sheet().receipts());
        }
    }

    /** Another device goes on with the attempt; what the first one has not sent stays there until its person decides. */
    void lendTo(String lease) {
        leaseId = lease;
    }

    /**
     * Stores answers that are newer than what is stored. A repetition is answered as the first time, also when the
     * attempt was closed or went to another device since.
     *
     * @return what is stored now of every question that was sent
     */
    List<Receipt> save(Save save, Instant now, Duration syncGrace) {
        AnswerSheet sheet = sheet();
        sheet.requireKnown(save);
        boolean handedIn = sitting.isClosedBy(ClosedBy.LEARNER);
        if (handedIn && sheet.isNewsIn(save)) {
            throw new AttemptClosedException();
        }
        if (!handedIn && !isHeldBy(save.leaseId()) && !sheet.isRepeated(save)) {
            throw new LeaseTakenException(sheet.receipts());
        }
        List<Receipt> receipts = sheet.write(save, now, syncGrace);
        if (sheet.wasChanged() && !isOpen()) {
            awaitMarking(now);
        }
        return receipts;
    }

    /**
     * The learner hands in. Doing it again changes nothing. A hand-in that was made in time without network replaces the
     * clock's; one that was made too late is the clock's.
     *
     * @param madeAt when the learner did it, by the device's clock as corrected
     */
    void submit(Instant madeAt, Instant now, Duration syncGrace) {
        if (sitting.isClosedBy(ClosedBy.LEARNER)) {
            return;
        }
        if (!sitting.isInTime(madeAt, now, syncGrace)) {
            expire(now);
            return;
        }
        boolean late = sitting.isTimeUp(now);
        sitting.markLate(late);
        close(ClosedBy.LEARNER, late ? madeAt : now);
        awaitMarking(now);
    }

    /**
     * Time is up: whoever says so first will hand it in; should they fail, somebody looks again at {@code nextCheck}.
     *
     * @return false when somebody else was first
     */
    boolean becomeOverdue(Instant now, Instant nextCheck) {
        if (!sitting.isDue(now)) {
            return false;
        }
        if (state == AttemptState.IN_PROGRESS) {
            state = AttemptState.OVERDUE;
        }
        sitting.checkAt(nextCheck);
        return true;
    }

    /** The clock hands in what was saved; nothing at all makes the attempt one that counts nowhere. */
    void expire(Instant now) {
        Instant end = sitting.getDeadline().orElse(Instant.MAX);
        if (!isOpen() || !now.isAfter(end)) {
            return;
        }
        close(ClosedBy.CLOCK, end);
        if (slots.stream().anyMatch(AttemptSlot::isAnswered)) {
            awaitMarking(now);
        } else {
            state = AttemptState.ABANDONED;
            sitting.checkAt(null);
        }
    }

    private void close(ClosedBy by, Instant at) {
        openMarker = null;
        sitting.close(by, at);
    }

    /** It is marked now, or by whoever looks after those that were not. */
    void awaitMarking(Instant now) {
        state = AttemptState.SUBMITTED;
        sitting.checkAt(now.plus(UNTIL_MARKED_AGAIN));
    }

    /** The answers are marked: the attempt is worth their sum. */
    void finish(@Nullable Integer passMark, Instant now) {
        rescore(passMark);
        state = AttemptState.FINISHED;
        sitting.finish(now);
    }

    /** Some answers wait for a person, and until they have marked them nobody need look. */
    void waitForMarker() {
        sitting.checkAt(null);
    }

    /** Whether it is handed in and a person has still to mark some of it. */
    public boolean isWaitingForMarker() {
        return state == AttemptState.SUBMITTED && slots.stream().anyMatch(AttemptSlot::isWaiting);
    }

    /** Some answers were marked again. */
    void rescore(@Nullable Integer passMark) {
        BigDecimal sum = slots.stream().map(AttemptSlot::getMark).reduce(BigDecimal.ZERO, BigDecimal::add);
        score = new Score(sum, maximum, passMark);
    }

    BigDecimal getMaximum() {
        return maximum;
    }

    private AnswerSheet sheet() {
        return new AnswerSheet(slots, sitting);
    }

    boolean isHeldBy(String lease) {
        return leaseId.equals(lease);
    }

    public Circumstances getCircumstances() {
        return circumstances;
    }

    public boolean isOpen() {
        return openMarker != null;
    }

    public Long getId() {
        return id;
    }

    public String getToken() {
        return token;
    }

    public Turn getTurn() {
        return turn;
    }

    public AttemptState getState() {
        return state;
    }

    public long getSeed() {
        return seed;
    }

    public Sitting getSitting() {
        return sitting;
    }

    /** Empty until the attempt is finished. */
    public Optional<Score> getScore() {
        return Optional.ofNullable(score);
    }

    public List<AttemptSlot> getSlots() {
        return List.copyOf(slots);
    }
}
