package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One place on the paper of an attempt: the question version shown there, its options in their order, and the answer.
 *
 * <p>Each change of an answer has a number on the device, and the highest number stands, in whatever order the changes
 * arrive.
 */
@Entity
@IdClass(AttemptSlotId.class)
@Table(name = "attempt_slot")
public class AttemptSlot {

    @Id
    @ManyToOne(optional = false)
    @JoinColumn(name = "attempt_id")
    private Attempt attempt;

    @Id
    @Column(name = "slot_no")
    private int slot;

    @Column(name = "question_version_id", updatable = false)
    private long questionVersion;

    @Column(name = "option_order", updatable = false)
    private String optionOrder = "";

    private @Nullable String response;

    @Column(name = "slot_seq")
    private int slotSeq;

    @Column(name = "save_key")
    private @Nullable String saveKey;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private @Nullable BigDecimal fraction;

    private @Nullable BigDecimal mark;

    @Column(name = "graded_version_id")
    private @Nullable Long gradedVersion;

    @Column(name = "max_mark", updatable = false)
    private BigDecimal maximum = BigDecimal.ONE;

    @Column(name = "waits_since")
    private @Nullable Instant waitsSince;

    protected AttemptSlot() {} // for JPA

    AttemptSlot(Attempt attempt, int slot, QuestionVersion question, List<Integer> optionOrder) {
        this.attempt = attempt;
        this.slot = slot;
        this.questionVersion = question.getId();
        this.optionOrder = join(optionOrder);
    }

    /** Whether that very request has been stored here. */
    boolean holds(GivenResponse given, String key) {
        return key.equals(saveKey) && given.slotSeq() == slotSeq;
    }

    boolean isOlderThan(GivenResponse given) {
        return slotSeq < given.slotSeq();
    }

    void store(GivenResponse given, String key, Instant at) {
        response = ResponseText.write(given.values());
        slotSeq = given.slotSeq();
        saveKey = key;
        answeredAt = at;
    }

    void mark(BigDecimal newFraction) {
        fraction = newFraction;
        mark = markOf(newFraction);
        waitsSince = null;
    }

    /** A person must say what it is worth. */
    void waitForMarker(Instant since) {
        fraction = null;
        mark = null;
        waitsSince = since;
    }

    /** Whether a person must say what it is worth. */
    boolean isWaiting() {
        return waitsSince != null;
    }

    /** Marks it again by the key of another version of the question. */
    void regrade(BigDecimal newFraction, QuestionVersion by) {
        mark(newFraction);
        gradedVersion = by.getId();
    }

    /** What it would be worth with that fraction. */
    BigDecimal markOf(BigDecimal otherFraction) {
        return otherFraction.multiply(maximum).setScale(Marker.DECIMALS, RoundingMode.HALF_UP);
    }

    Receipt receipt(boolean refused) {
        return Receipt.of(slot, slotSeq, getResponse().values(), answeredAt, refused);
    }

    static String join(Iterable<Integer> numbers) {
        return java.util.stream.StreamSupport.stream(numbers.spliterator(), false)
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    static List<Integer> split(@Nullable String numbers) {
        return numbers == null || numbers.isEmpty()
                ? List.of()
                : Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    }

    /** Its place on the paper, from 1. */
    public int getSlot() {
        return slot;
    }

    public long getQuestionVersion() {
        return questionVersion;
    }

    /** The version by whose key it is marked: the one that was shown, unless it was marked again. */
    public long getGradedVersion() {
        return gradedVersion == null ? questionVersion : gradedVersion;
    }

    /** The numbers of the options, as they stand before the learner. */
    public List<Integer> getOptionOrder() {
        return split(optionOrder);
    }

    /** What is answered, beside the order in which it was offered. */
    public Response getResponse() {
        return new Response(ResponseText.read(response), getOptionOrder());
    }

    public boolean isAnswered() {
        return response != null;
    }

    public int getSlotSeq() {
        return slotSeq;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }

    /** How right the answer is, 0 to 1; null until it is marked. */
    public @Nullable BigDecimal getFraction() {
        return fraction;
    }

    public BigDecimal getMark() {
        return mark == null ? BigDecimal.ZERO : mark;
    }

    public BigDecimal getMaximum() {
        return maximum;
    }

    public boolean isRight() {
        return fraction != null && fraction.compareTo(BigDecimal.ONE) >= 0;
    }
}
