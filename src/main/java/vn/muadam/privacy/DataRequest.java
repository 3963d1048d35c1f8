package vn.muadam.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.VietnameseText;

/**
 * What somebody asks about their data. It must be answered within two working days, by whoever keeps the record.
 *
 * <p>It is open until it is done or refused, with an answer either way. Source of the time: Nghị định 356/2025/NĐ-CP.
 */
@Entity
@Table(name = "data_request")
public class DataRequest {

    private static final int WORKING_DAYS = 2;
    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "person_id")
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private RequestKind kind = RequestKind.OTHER;

    private String wish = "";

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "due_on")
    private LocalDate dueOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable PersonId answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected DataRequest() {} // for JPA

    /**
     * Somebody asks something now.
     *
     * @throws WishMissingException when a correction or question does not say what it is about
     */
    DataRequest(PersonId person, RequestKind kind, String typed, Instant now) {
        String text = VietnameseText.clean(typed);
        if (text.length() > LONGEST || (text.isEmpty() && kind != RequestKind.ERASURE)) {
            throw new WishMissingException();
        }
        this.person = person;
        this.kind = kind;
        this.wish = text;
        this.madeAt = now;
        this.dueOn = WorkingDays.after(VietnamTime.dayOf(now), WORKING_DAYS);
    }

    /**
     * Somebody answers.
     *
     * @throws RequestAnsweredException when somebody has already
     * @throws AnswerMissingException without an answer
     */
    void answer(RequestState outcome, String typed, PersonId by, Instant now) {
        String text = VietnameseText.clean(typed);
        if (state != RequestState.OPEN) {
            throw new RequestAnsweredException();
        }
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new AnswerMissingException();
        }
        state = outcome;
        answer = text;
        answeredBy = by;
        answeredAt = now;
    }

    /** The record of the person goes on under another. */
    void giveTo(PersonId other) {
        person = other;
    }

    /** Who asked is forgotten, and so is what they wrote. */
    void forget() {
        wish = "";
    }

    PersonId person() {
        return person;
    }

    public long getId() {
        return id;
    }

    public RequestKind getKind() {
        return kind;
    }

    public String getWish() {
        return wish;
    }

    public Instant getMadeAt() {
        return madeAt;
    }

    /** The last day on which an answer is in time. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public RequestState getState() {
        return state;
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public @Nullable Instant getAnsweredAt() {
        return answeredAt;
    }
}
