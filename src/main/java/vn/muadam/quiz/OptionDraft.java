package vn.muadam.quiz;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One option of a question as it was read, its HTML cleaned already.
 *
 * @param weightPercent what choosing it is worth, −100 to 100
 */
public record OptionDraft(
        String html, BigDecimal weightPercent, @Nullable String feedbackHtml) {}
