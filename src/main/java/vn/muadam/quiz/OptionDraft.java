package vn.muadam.quiz;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One option of a question as it was read, its HTML cleaned already; or what its kind has instead: a pair, an item in its
 * order, a text or a number that is accepted.
 *
 * @param html the option, the premise of a pair, the item; empty for what is only compared with
 * @param weightPercent what choosing or typing it is worth, −100 to 100
 * @param match what belongs to the premise, or the accepted text, both plain; null for the others
 * @param from the least accepted number, or null
 * @param to the greatest accepted number, or null
 * @param gap the gap that it fills, from 1, or null
 */
public record OptionDraft(
        String html,
        BigDecimal weightPercent,
        @Nullable String feedbackHtml,
        @Nullable String match,
        @Nullable BigDecimal from,
        @Nullable BigDecimal to,
        @Nullable Integer gap) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** An option to choose. */
    public OptionDraft(String html, BigDecimal weightPercent, @Nullable String feedbackHtml) {
        this(html, weightPercent, feedbackHtml, null, null, null, null);
    }

    /** A premise and what belongs to it; without a premise an answer that belongs to none. */
    public static OptionDraft pair(String premiseHtml, String answer) {
        return new OptionDraft(premiseHtml, FULL, null, answer, null, null, null);
    }

    /** An item; those of a question come in the right order. */
    public static OptionDraft item(String html) {
        return new OptionDraft(html, FULL, null);
    }

    /** A text that is accepted, in the gap of that number or as the whole answer. */
    public static OptionDraft accepted(
            String text, BigDecimal weightPercent, @Nullable String feedbackHtml, @Nullable Integer gap) {
        return new OptionDraft("", weightPercent, feedbackHtml, text, null, null, gap);
    }

    /** Numbers that are accepted. */
    public static OptionDraft range(
            BigDecimal from, BigDecimal to, BigDecimal weightPercent, @Nullable String feedbackHtml) {
        return new OptionDraft("", weightPercent, feedbackHtml, null, from, to, null);
    }
}
