package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** What a quiz says to whoever reaches at least so many percent, and which lessons they should read again. */
@Embeddable
public class ScoreBand {

    @Column(name = "from_percent")
    private int fromPercent;

    @Column(name = "feedback_html")
    private String feedbackHtml = "";

    @Column(name = "lesson_keys")
    private String lessonKeys = "";

    protected ScoreBand() {} // for JPA

    /**
     * A band up to the next one above it.
     *
     * @param from the least percent, 0 to 100
     * @param lessonKeys the lessons to read again, in that order
     */
    public ScoreBand(int from, String feedbackHtml, List<String> lessonKeys) {
        this.fromPercent = from;
        this.feedbackHtml = feedbackHtml;
        this.lessonKeys = String.join(" ", lessonKeys);
    }

    int getFrom() {
        return fromPercent;
    }

    String getFeedbackHtml() {
        return feedbackHtml;
    }

    List<String> getLessonKeys() {
        return lessonKeys.isEmpty() ? List.of() : List.of(lessonKeys.split(" "));
    }
}
