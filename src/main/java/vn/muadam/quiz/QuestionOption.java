package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One option of a question version; answers name it by its ordinal, which never changes however it is shuffled.
 */
@Embeddable
public class QuestionOption {

    @Column(name = "ordinal")
    private int number;

    @Column(name = "option_html")
    private String html = "";

    @Column(name = "weight")
    private BigDecimal weight = BigDecimal.ZERO;

    @Column(name = "feedback_html")
    private @Nullable String feedbackHtml;

    protected QuestionOption() {} // for JPA

    QuestionOption(int number, OptionDraft draft) {
        this.number = number;
        this.html = draft.html();
        this.weight = draft.weightPercent();
        this.feedbackHtml = draft.feedbackHtml();
    }

    public int getNumber() {
        return number;
    }

    public String getHtml() {
        return html;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public @Nullable String getFeedbackHtml() {
        return feedbackHtml;
    }

    public boolean isRight() {
        return weight.signum() > 0;
    }
}
