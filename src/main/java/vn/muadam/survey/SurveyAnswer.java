package vn.muadam.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was answered to one item: a choice, or words. Whoever ticks several options gives several answers. */
@Embeddable
public class SurveyAnswer {

    @Column(name = "item_id")
    private long itemId;

    private @Nullable Integer choice;

    private @Nullable String words;

    protected SurveyAnswer() {} // for JPA

    private SurveyAnswer(long itemId, @Nullable Integer choice, @Nullable String words) {
        this.itemId = itemId;
        this.choice = choice;
        this.words = words;
    }

    static SurveyAnswer choosing(long itemId, int choice) {
        return new SurveyAnswer(itemId, choice, null);
    }

    static SurveyAnswer inWords(long itemId, String words) {
        return new SurveyAnswer(itemId, null, words);
    }

    long getItemId() {
        return itemId;
    }

    /** The number of the option, from 1; null for words. */
    @Nullable
    Integer getChoice() {
        return choice;
    }

    @Nullable
    String getWords() {
        return words;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SurveyAnswer answer
                && answer.itemId == itemId
                && Objects.equals(answer.choice, choice)
                && Objects.equals(answer.words, words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(itemId, choice, words);
    }
}
