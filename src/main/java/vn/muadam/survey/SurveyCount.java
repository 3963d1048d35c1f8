package vn.muadam.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often one choice was made in a box: all that is left of the choices in an anonymous reply. */
@Entity
@Table(name = "survey_count")
public class SurveyCount {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "box_id", updatable = false)
    private Long boxId;

    @Column(name = "item_id", updatable = false)
    private long itemId;

    @Column(updatable = false)
    private int choice;

    private int times;

    protected SurveyCount() {} // for JPA

    SurveyCount(SurveyBox box, Choice choice) {
        this.boxId = box.getId();
        this.itemId = choice.itemId();
        this.choice = choice.number();
    }

    void add(int more) {
        times += more;
    }

    Choice getChoice() {
        return new Choice(itemId, choice);
    }

    int getTimes() {
        return times;
    }

    /** One choice of one item. */
    record Choice(long itemId, int number) {}
}
