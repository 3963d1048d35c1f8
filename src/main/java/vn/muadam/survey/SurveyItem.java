package vn.muadam.survey;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import vn.muadam.shared.NotFoundException;

/** One thing that a survey asks, and what counts as an answer to it. */
@Entity
@Cacheable
@Table(name = "survey_item")
public class SurveyItem {

    /** The highest number of a scale; the lowest is 1. */
    static final int SCALE_TOP = 5;

    /** How many characters a text may have. */
    public static final int LONGEST_TEXT = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "survey_id", updatable = false)
    private Long surveyId;

    @Column(name = "ordinal", updatable = false)
    private int position;

    @Column(name = "item_key", updatable = false)
    private String key = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ItemKind kind = ItemKind.TEXT;

    @Column(updatable = false)
    private String ask = "";

    @Column(updatable = false)
    private boolean required;

    @Column(name = "low_end", updatable = false)
    private String low = "";

    @Column(name = "high_end", updatable = false)
    private String high = "";

    /** A line each. */
    @Column(updatable = false)
    private String options = "";

    protected SurveyItem() {} // for JPA

    SurveyItem(long surveyId, int position, SurveyDraft.Item draft) {
        this.surveyId = surveyId;
        this.position = position;
        this.key = draft.key();
        this.kind = draft.kind();
        this.ask = draft.ask();
        this.required = draft.required();
        this.low = draft.low();
        this.high = draft.high();
        this.options = String.join("\n", draft.options());
    }

    /**
     * What somebody answers, from the values of a form; empty when they leave it out.
     *
     * @throws TextTooLongException for a text beyond {@link #LONGEST_TEXT}
     * @throws NotFoundException for a choice that was not offered, which no form sends
     */
    List<SurveyAnswer> read(List<String> values) {
        if (kind == ItemKind.TEXT) {
            String words = WrittenWords.clean(String.join("\n", values));
            if (words.length() > LONGEST_TEXT) {
                throw new TextTooLongException();
            }
            return words.isEmpty() ? List.of() : List.of(SurveyAnswer.inWords(id, words));
        }
        List<SurveyAnswer> chosen = values.stream()
                .distinct()
                .map(value -> SurveyAnswer.choosing(id, offered(value)))
                .toList();
        if (chosen.size() > 1 && kind != ItemKind.SEVERAL) {
            throw new NotFoundException();
        }
        return chosen;
    }

    private int offered(String value) {
        int choice = value.matches("\\d{1,2}") ? Integer.parseInt(value) : 0;
        if (choice < 1 || choice > getChoices()) {
            throw new NotFoundException();
        }
        return choice;
    }

    SurveyDraft.Item toDraft() {
        return new SurveyDraft.Item(key, kind, ask, required, low, high, getOptions());
    }

    /** How many choices there are, counted from 1; none for a text. */
    public int getChoices() {
        return kind == ItemKind.SCALE ? SCALE_TOP : getOptions().size();
    }

    public Long getId() {
        return id;
    }

    /** Its place in the survey, from 1. */
    public int getNumber() {
        return position;
    }

    public String getKey() {
        return key;
    }

    public ItemKind getKind() {
        return kind;
    }

    public String getAsk() {
        return ask;
    }

    public boolean isRequired() {
        return required;
    }

    /** What 1 means on a scale. */
    public String getLow() {
        return low;
    }

    /** What the highest number means on a scale. */
    public String getHigh() {
        return high;
    }

    public List<String> getOptions() {
        return options.lines().toList();
    }
}
