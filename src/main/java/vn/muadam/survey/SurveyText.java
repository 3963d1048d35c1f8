package vn.muadam.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, once it was counted. Texts are listed by their random names, so their order says nothing, and those of
 * an anonymous survey are no longer beside anything else that the same person answered.
 */
@Entity
@Table(name = "survey_text")
public class SurveyText {

    @Id
    private String id = "";

    @Column(name = "box_id", updatable = false)
    private Long boxId;

    @Column(name = "item_id", updatable = false)
    private long itemId;

    @Column(name = "reply_id", updatable = false)
    private @Nullable String replyId;

    @Column(updatable = false)
    private String words = "";

    protected SurveyText() {} // for JPA

    SurveyText(SurveyBox box, long itemId, String words, @Nullable String replyId) {
        this.id = UUID.randomUUID().toString();
        this.boxId = box.getId();
        this.itemId = itemId;
        this.words = words;
        this.replyId = replyId;
    }

    long getItemId() {
        return itemId;
    }

    String getWords() {
        return words;
    }
}
