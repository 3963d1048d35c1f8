package vn.muadam.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One option of a question version; answers name it by its ordinal, which never changes however it is shuffled. For
 * other kinds than choices a pair, an item in its order, a text or a range of numbers that is accepted.
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

    @Column(name = "match_text")
    private @Nullable String match;

    @Column(name = "range_from")
    private @Nullable BigDecimal from;

    @Column(name = "range_to")
    private @Nullable BigDecimal to;

    @Column(name = "gap_no")
    private @Nullable Integer gap;

    protected QuestionOption() {} // for JPA

    QuestionOption(int number, OptionDraft draft) {
        this.number = number;
        this.html = draft.html();
        this.weight = draft.weightPercent();
        this.feedbackHtml = draft.feedbackHtml();
        this.match = draft.match();
        this.from = draft.from();
        this.to = draft.to();
        this.gap = draft.gap();
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

    String getMatch() {
        return Objects.requireNonNull(match);
    }

    BigDecimal getFrom() {
        return Objects.requireNonNull(from);
    }

    BigDecimal getTo() {
        return Objects.requireNonNull(to);
    }

    int getGap() {
        return Objects.requireNonNull(gap);
    }

    public boolean isRight() {
        return weight.signum() > 0;
    }
}
