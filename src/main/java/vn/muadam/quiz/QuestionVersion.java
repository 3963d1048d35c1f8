package vn.muadam.quiz;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One wording of a question, with its options. It never changes: a changed question is a new version, and an attempt
 * keeps the version that it showed.
 */
@Entity
@Cacheable
@Table(name = "question_version")
public class QuestionVersion {

    private static final String LESSON_TAG = "bai-";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "question_id", updatable = false)
    private Long questionId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private QuestionKind kind = QuestionKind.SINGLE;

    @Column(updatable = false)
    private String category = "";

    @Column(updatable = false)
    private String tags = "";

    @Column(updatable = false)
    private @Nullable Integer difficulty;

    @Column(name = "shuffle_options", updatable = false)
    private boolean shuffleOptions;

    @Column(name = "fold_marks", updatable = false)
    private boolean foldMarks;

    @Column(updatable = false)
    private String name = "";

    @Column(name = "stem_html", updatable = false)
    private String stemHtml = "";

    @Column(name = "feedback_html", updatable = false)
    private @Nullable String feedbackHtml;

    /** How long an essay may be; null for every other kind. */
    @Column(name = "most_characters", updatable = false)
    private @Nullable Integer mostCharacters;

    @Column(name = "model_html", updatable = false)
    private @Nullable String modelHtml;

    @Column(name = "content_hash", updatable = false)
    private String contentHash = "";

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "question_version_id"))
    @OrderBy("number")
    private List<QuestionOption> options = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rubric_level", joinColumns = @JoinColumn(name = "question_version_id"))
    @OrderBy("criterionNumber, number")
    private List<RubricLevel> rubric = new ArrayList<>();

    protected QuestionVersion() {} // for JPA

    QuestionVersion(Long questionId, QuestionDraft draft, String contentHash) {
        this.questionId = questionId;
        this.kind = draft.kind();
        this.category = draft.category();
        this.tags = String.join(" ", draft.tags());
        this.difficulty = draft.difficulty();
        this.shuffleOptions = draft.shuffleOptions();
        this.foldMarks = draft.foldMarks();
        this.name = draft.name();
        this.stemHtml = draft.stemHtml();
        this.feedbackHtml = draft.feedbackHtml();
        this.contentHash = contentHash;
        for (OptionDraft option : draft.options()) {
            options.add(new QuestionOption(options.size(), option));
        }
        JudgedTerms judged = draft.judged();
        if (judged != null) {
            this.mostCharacters = judged.mostCharacters();
            this.modelHtml = judged.modelHtml();
            this.rubric.addAll(RubricLevel.rows(judged.rubric()));
        }
    }

    public Long getId() {
        return id;
    }

    public Long getQuestionId() {
        return questionId;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public String getCategory() {
        return category;
    }

    public List<String> getTags() {
        return tags.isEmpty() ? List.of() : List.of(tags.split(" "));
    }

    public @Nullable Integer getDifficulty() {
        return difficulty;
    }

    public boolean isShuffleOptions() {
        return shuffleOptions;
    }

    /** Whether typed texts need no marks. */
    public boolean isFoldMarks() {
        return foldMarks;
    }

    /** For trainers; never shown to learners. */
    public String getName() {
        return name;
    }

    public String getStemHtml() {
        return stemHtml;
    }

    public @Nullable String getFeedbackHtml() {
        return feedbackHtml;
    }

    public String getContentHash() {
        return contentHash;
    }

    public List<QuestionOption> getOptions() {
        return List.copyOf(options);
    }

    /** What it asks its learner to do. */
    public Interaction getInteraction() {
        return switch (kind) {
            case SINGLE, TRUE_FALSE -> new Interaction.Choice(getOptions(), false);
            case MULTIPLE -> new Interaction.Choice(getOptions(), true);
            case MATCHING -> matching();
            case ORDERING ->
                new Interaction.Ordering(options.stream()
                        .map(item -> new Interaction.Ordering.Item(item.getHtml(), item.getNumber() + 1))
                        .sorted(Comparator.comparing(Interaction.Ordering.Item::html))
                        .toList());
            case SHORT_ANSWER -> shortAnswer(options);
            case NUMERICAL ->
                new Interaction.Numerical(options.stream()
                        .map(one -> new Interaction.Numerical.Range(
                                one.getFrom(), one.getTo(), one.getWeight(), one.getFeedbackHtml()))
                        .toList());
            case BLANKS -> blanks();
            case ESSAY ->
                new Interaction.Essay(
                        Objects.requireNonNull(mostCharacters), modelHtml, RubricLevel.rubric(List.copyOf(rubric)));
            case PHOTO -> new Interaction.Photo(modelHtml, RubricLevel.rubric(List.copyOf(rubric)));
        };
    }

    /** Whether a person says what an answer is worth. */
    public boolean isMarkedByHand() {
        return getInteraction().isMarkedByHand();
    }

    private Interaction.Matching matching() {
        List<String> answers = options.stream()
                .map(QuestionOption::getMatch)
                .distinct()
                .sorted()
                .toList();
        return new Interaction.Matching(
                options.stream()
                        .filter(pair -> !pair.getHtml().isEmpty())
                        .map(pair -> new Interaction.Matching.Premise(pair.getHtml(), answers.indexOf(pair.getMatch())))
                        .toList(),
                answers);
    }

    private Interaction.Blanks blanks() {
        Map<Integer, List<QuestionOption>> byGap = options.stream()
                .collect(Collectors.groupingBy(QuestionOption::getGap, TreeMap::new, Collectors.toList()));
        return new Interaction.Blanks(
                byGap.values().stream().map(this::shortAnswer).toList());
    }

    private Interaction.ShortAnswer shortAnswer(List<QuestionOption> accepted) {
        return new Interaction.ShortAnswer(
                accepted.stream()
                        .map(one -> new Interaction.ShortAnswer.Accepted(
                                one.getMatch(), one.getWeight(), one.getFeedbackHtml()))
                        .toList(),
                foldMarks);
    }

    /** The key of the lesson that the question belongs to, which its first tag says: {@code bai-b3} is b3. */
    public Optional<String> lessonKey() {
        return tags.startsWith(LESSON_TAG)
                ? Optional.of(getTags().get(0).substring(LESSON_TAG.length()))
                : Optional.empty();
    }
}
