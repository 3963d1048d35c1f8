package vn.muadam.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How a version is walked through, what completes it and what its certificate asks for; never changed afterwards. */
@Embeddable
class CourseRules {

    @Enumerated(EnumType.STRING)
    @Column(name = "activity_order", updatable = false)
    private ActivityOrder order = ActivityOrder.FREE;

    @Enumerated(EnumType.STRING)
    @Column(name = "completion_rule", updatable = false)
    private CompletionRule completionRule = CompletionRule.ALL_REQUIRED;

    @Column(name = "completion_count", updatable = false)
    private @Nullable Integer completionCount;

    @Column(name = "certificate_issued", updatable = false)
    private boolean certificateIssued;

    /** The keys of the quizzes that must be passed before a certificate is issued, with spaces between. */
    @Column(name = "certificate_requires", updatable = false)
    private String certificateRequires = "";

    /** Months that a certificate is valid; null where it does not end. */
    @Column(name = "certificate_validity_months", updatable = false)
    private @Nullable Integer certificateValidityMonths;

    protected CourseRules() {} // for JPA

    CourseRules(CourseDraft.Rules rules) {
        order = rules.order();
        completionRule = rules.completion();
        completionCount = rules.completionCount();
        certificateIssued = rules.certificateIssued();
        certificateRequires = String.join(" ", rules.certificateRequires());
        certificateValidityMonths = rules.certificateValidityMonths();
    }

    /** How many required activities complete the course, of the given number that it has. */
    int neededOf(int requiredActivities) {
        if (completionRule == CompletionRule.AT_LEAST && completionCount != null) {
            return Math.min(completionCount, requiredActivities);
        }
        return requiredActivities;
    }

    ActivityOrder order() {
        return order;
    }

    boolean isCertificateIssued() {
        return certificateIssued;
    }
}
