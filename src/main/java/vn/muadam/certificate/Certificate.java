package vn.muadam.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseId;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.VietnamTime;

/**
 * Proof that a person completed a course, in one cycle of training.
 *
 * <p>It is earned once and {@link #issue issued} as soon as the commune has confirmed the name; from then on everything
 * it says is frozen, whatever becomes of the name, the team, the commune or the course. It may be {@link #revoke revoked}
 * or {@link #replaceBy replaced}, with a reason, and the public page then says so for ever; it is never deleted. At most
 * one is active for a person, course and cycle, and one that was revoked is not issued again by itself.
 */
@Entity
@Table(name = "certificate")
public class Certificate {

    private static final short ACTIVE = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @Column(name = "public_code", updatable = false)
    private String publicCode = VerificationCode.random().value();

    @Column(name = "number_text")
    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private CertificateState state = CertificateState.ISSUABLE;

    @Column(name = "active_marker")
    private @Nullable Short activeMarker = ACTIVE;

    @Column(name = "person_id", updatable = false)
    private PersonId person;

    @Column(name = "course_id", updatable = false)
    private CourseId course;

    @Column(name = "cycle_no", updatable = false)
    private int cycle;

    @Column(name = "team_id", updatable = false)
    private @Nullable UnitId team;

    @Column(name = "unit_id", updatable = false)
    private @Nullable UnitId unit;

    @Column(name = "authority_unit_id", updatable = false)
    private UnitId authority;

    @Embedded
    private PrintedValues printed;

    @Column(name = "completed_on", updatable = false)
    private LocalDate completedOn;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Embedded
    private @Nullable Ending ending;

    @Column(name = "pdf_hash")
    private @Nullable String pdfHash;

    @Column(name = "pdf_size")
    private @Nullable Integer pdfSize;

    @Embedded
    private @Nullable Seal seal;

    @Transient
    private boolean altered;

    protected Certificate() {} // for JPA

    Certificate(Achievement achievement, IssuingAuthority authority, boolean demo) {
        this.person = achievement.holder().person();
        this.course = achievement.course().id();
        this.cycle = achievement.cycle();
        this.team = achievement.holder().team();
        this.unit = achievement.holder().unit();
        this.authority = authority.unit();
        this.completedOn = achievement.completedOn();
        this.printed = new PrintedValues(achievement, authority, demo);
    }

    /** The name is confirmed: everything that the paper says is now written down for good. */
    void issue(Achievement achievement, IssuingAuthority issuer, String issuedNumber, Instant at) {
        require(state == CertificateState.ISSUABLE && achievement.holder().nameConfirmed());
        printed = new PrintedValues(achievement, issuer, printed.isDemo());
        number = issuedNumber;
        issuedAt = at;
        state = CertificateState.ISSUED;
    }

    /** A person takes it back; nobody and nothing else does. */
    void revoke(String reason, Instant at) {
        end(CertificateState.REVOKED, new Ending(at, reason, null));
    }

    /** A corrected one stands in its place. */
    void replaceBy(Certificate successor, String reason, Instant at) {
        end(CertificateState.REPLACED, new Ending(at, reason, successor.id));
    }

    private void end(CertificateState end, Ending how) {
        require(state == CertificateState.ISSUED);
        state = end;
        ending = how;
        activeMarker = null;
    }

    /** Remembers what was rendered, so that a paper can be told from an altered one. */
    void rendered(String hash, int size) {
        pdfHash = hash;
        pdfSize = size;
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new IllegalCertificateStateException();
        }
    }

    /** Closes what it says now, after every change by the product; what was altered before is not made good by it. */
    void seal(Seal made) {
        if (!altered) {
            seal = made;
        }
    }

    /** Its row does not say what was sealed: from now on it proves nothing. */
    void markAltered() {
        altered = true;
    }

    /** The state on that day: an issued one expires by itself after its last day. */
    public CertificateState stateOn(LocalDate day) {
        CertificateState now = altered ? CertificateState.ALTERED : state;
        LocalDate lastDay = printed.getValidUntil();
        boolean over = lastDay != null && lastDay.isBefore(day);
        return now == CertificateState.ISSUED && over ? CertificateState.EXPIRED : now;
    }

    /** Whether there is a paper to hand out: an expired one still proves what was learnt, a revoked one proves nothing. */
    public boolean isPrintable() {
        return state == CertificateState.ISSUED && !altered;
    }

    CertificateIssued toEvent() {
        return new CertificateIssued(person, course, cycle, team);
    }

    CertificateState getStoredState() {
        return state;
    }

    Optional<Seal> getSeal() {
        return Optional.ofNullable(seal).filter(Seal::isMade);
    }

    Long id() {
        return id;
    }

    public VerificationCode getCode() {
        return new VerificationCode(publicCode);
    }

    public Optional<String> getNumber() {
        return Optional.ofNullable(number);
    }

    public PersonId getPerson() {
        return person;
    }

    public CourseId getCourse() {
        return course;
    }

    /** The team that counted the holder when the course was completed. */
    public @Nullable UnitId getTeam() {
        return team;
    }

    public UnitId getAuthority() {
        return authority;
    }

    public PrintedValues getPrinted() {
        return printed;
    }

    public LocalDate getCompletedOn() {
        return completedOn;
    }

    public @Nullable LocalDate getIssuedOn() {
        return issuedAt == null ? null : VietnamTime.dayOf(issuedAt);
    }

    public @Nullable LocalDate getEndedOn() {
        return ending == null ? null : ending.day();
    }

    public @Nullable String getEndReason() {
        return ending == null ? null : ending.reason();
    }

    @Nullable
    Long getReplacedBy() {
        return ending == null ? null : ending.successor();
    }

    @Nullable
    String getPdfHash() {
        return pdfHash;
    }

    /** How large the paper is in bytes; null until it was first asked for. */
    public @Nullable Integer getPdfSize() {
        return pdfSize;
    }
}
