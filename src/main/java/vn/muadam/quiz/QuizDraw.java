package vn.muadam.quiz;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One rule by which a quiz draws its questions: a certain one, or some of a category, tag and difficulty. */
@Entity
@Cacheable
@Table(name = "quiz_draw")
public class QuizDraw {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "quiz_id", updatable = false)
    private Long quizId;

    @Column(name = "ordinal", updatable = false)
    private int position;

    @Column(name = "question_key", updatable = false)
    private @Nullable String questionKey;

    @Column(updatable = false)
    private @Nullable String category;

    @Column(updatable = false)
    private boolean deep;

    @Column(updatable = false)
    private @Nullable String tag;

    @Column(updatable = false)
    private @Nullable String difficulties;

    @Column(name = "draw_count", updatable = false)
    private int count = 1;

    protected QuizDraw() {} // for JPA

    QuizDraw(Long quizId, int position, DrawDraft draft) {
        this.quizId = quizId;
        this.position = position;
        this.questionKey = draft.questionKey();
        this.category = draft.category();
        this.deep = draft.deep();
        this.tag = draft.tag();
        this.difficulties = draft.difficulties().isEmpty()
                ? null
                : draft.difficulties().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.count = draft.count();
    }

    /** Whether the rule may draw that question. */
    boolean accepts(BankQuestion question) {
        if (questionKey != null) {
            return questionKey.equals(question.key());
        }
        return acceptsCategory(question.category())
                && (tag == null || question.tags().contains(tag))
                && (difficulties == null || acceptsDifficulty(question.difficulty()));
    }

    private boolean acceptsCategory(String asked) {
        return category == null || asked.equals(category) || (deep && asked.startsWith(category + "/"));
    }

    private boolean acceptsDifficulty(@Nullable Integer difficulty) {
        return difficulty != null && getDifficulties().contains(difficulty);
    }

    private List<Integer> getDifficulties() {
        return difficulties == null
                ? List.of()
                : Arrays.stream(difficulties.split(",")).map(Integer::valueOf).toList();
    }

    public int getPosition() {
        return position;
    }

    /** How many questions it draws; a certain question is one. */
    public int getCount() {
        return questionKey == null ? count : 1;
    }
}
