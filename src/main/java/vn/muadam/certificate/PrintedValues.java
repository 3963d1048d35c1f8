package vn.muadam.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a certificate says about its holder, course and issuer, as it was on the day of issue.
 *
 * <p>While the certificate waits for the name to be confirmed these are the values of the completion; they are written
 * anew at issue and never again.
 */
@Embeddable
public class PrintedValues {

    private static final short TEMPLATE = 1;

    @Column(name = "printed_name")
    private @Nullable String name;

    @Column(name = "course_title")
    private String courseTitle = "";

    @Column(name = "course_title_en")
    private @Nullable String courseTitleEn;

    @Column(name = "course_minutes")
    private int courseMinutes;

    @Column(name = "course_reviewed")
    private boolean courseReviewed;

    @Column(name = "team_name")
    private @Nullable String teamName;

    @Column(name = "unit_name")
    private String unitPath = "";

    @Column(name = "authority_name")
    private String authorityName = "";

    @Column(name = "state_body")
    private boolean stateBody;

    private String place = "";

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "template_version")
    private short templateVersion = TEMPLATE;

    private boolean demo;

    protected PrintedValues() {} // for JPA

    PrintedValues(Achievement achievement, IssuingAuthority issuer, boolean demo) {
        name = achievement.holder().nameConfirmed() ? achievement.holder().name() : null;
        teamName = achievement.holder().teamName();
        courseTitle = achievement.course().title();
        courseTitleEn = achievement.course().titleEn();
        courseMinutes = achievement.course().minutes();
        courseReviewed = achievement.course().reviewed();
        validUntil = achievement.validUntil();
        unitPath = issuer.unitPath();
        authorityName = issuer.name();
        stateBody = issuer.policy().stateBody();
        place = issuer.place();
        this.demo = demo;
    }

    /** Exactly as the commune confirmed it; empty until then. */
    public String getName() {
        return name == null ? "" : name;
    }

    public String getCourseTitle() {
        return courseTitle;
    }

    /** In English where the course has such a title. */
    public String getCourseTitleEn() {
        return courseTitleEn == null ? courseTitle : courseTitleEn;
    }

    public int getCourseMinutes() {
        return courseMinutes;
    }

    /** Whether a professional body had reviewed the course. */
    public boolean isCourseReviewed() {
        return courseReviewed;
    }

    public @Nullable String getTeamName() {
        return teamName;
    }

    /** The commune and its parents. */
    public String getUnitPath() {
        return unitPath;
    }

    public String getAuthorityName() {
        return authorityName;
    }

    public boolean isStateBody() {
        return stateBody;
    }

    public String getPlace() {
        return place;
    }

    public @Nullable LocalDate getValidUntil() {
        return validUntil;
    }

    /** Which form of paper it is printed on. */
    short getTemplateVersion() {
        return templateVersion;
    }

    public boolean isDemo() {
        return demo;
    }
}
