package vn.muadam.quiz;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityId;
import vn.muadam.course.CourseVersionId;

/** Quizzes, questions and attempts as tests need them: {@code aQuiz().withPassMark(80).build()}. */
final class QuizFixture {

    static final Instant START = Instant.parse("2026-11-24T12:00:00Z");
    static final Instant DEADLINE = START.plusSeconds(20 * 60);
    static final String PHONE = "lease-of-the-phone";
    static final String TABLET = "lease-of-the-tablet";

    private @Nullable Integer passMark = 80;
    private @Nullable Integer attempts;
    private int wait = 10;
    private GradingMethod grading = GradingMethod.HIGHEST;
    private @Nullable Integer timeLimit;
    private ReviewPolicy review = ReviewPolicy.TEST;
    private List<ScoreBand> bands = List.of();

    static QuizFixture aQuiz() {
        return new QuizFixture();
    }

    QuizFixture withPassMark(@Nullable Integer percent) {
        passMark = percent;
        return this;
    }

    QuizFixture withAttempts(int most) {
        attempts = most;
        return this;
    }

    QuizFixture withWait(int minutes) {
        wait = minutes;
        return this;
    }

    QuizFixture withTimeLimit(int minutes) {
        timeLimit = minutes;
        return this;
    }

    QuizFixture reviewedAs(ReviewPolicy policy) {
        review = policy;
        return this;
    }

    QuizFixture saying(ScoreBand... feedback) {
        bands = List.of(feedback);
        return this;
    }

    Quiz build() {
        return new Quiz(
                new CourseVersionId(1),
                new QuizDraft(
                        new ActivityId(1),
                        QuizPurpose.TEST,
                        passMark,
                        attempts,
                        wait,
                        grading,
                        timeLimit,
                        true,
                        true,
                        Scoring.PER_OPTION,
                        review,
                        List.of(),
                        bands));
    }

    /** Four options, the first one right. */
    static QuestionVersion aSingleChoice() {
        return aQuestion(QuestionKind.SINGLE, true, "100", "0", "0", "0");
    }

    static QuestionVersion aMultipleChoice(String... weights) {
        return aQuestion(QuestionKind.MULTIPLE, true, weights);
    }

    static QuestionVersion aQuestion(QuestionKind kind, boolean shuffle, String... weights) {
        List<OptionDraft> options = new ArrayList<>();
        for (String weight : weights) {
            options.add(new OptionDraft("option " + options.size(), new BigDecimal(weight), "feedback " + weight));
        }
        QuestionDraft draft = new QuestionDraft(
                "k6-f01", kind, "k6/final", List.of("bai-b3", "otp"), 1, shuffle, false, "name", "stem", null, options);
        QuestionVersion question = new QuestionVersion(1L, draft, QuestionHash.of(draft));
        set(question, "id", 1L);
        return question;
    }

    /** An attempt at so many single choices, begun at {@link #START} on the phone, without a time limit. */
    static Attempt anAttempt(int questions) {
        return anAttempt(questions, null);
    }

    static Attempt anAttempt(int questions, @Nullable Instant deadline) {
        Attempt attempt = new Attempt("token", new Turn(), 7);
        for (int i = 0; i < questions; i++) {
            attempt.add(aSingleChoice(), List.of(2, 0, 3, 1));
        }
        attempt.start(PHONE, START, deadline);
        return attempt;
    }

    /** A finished attempt with that many of ten right. */
    static Attempt aFinishedAttempt(int right, Instant submittedAt) {
        Attempt attempt = anAttempt(10);
        attempt.submit(submittedAt, submittedAt, ReviewPolicy.TEST.syncGrace());
        List<AttemptSlot> slots = attempt.getSlots();
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).mark(i < right ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        attempt.finish(80, submittedAt);
        return attempt;
    }

    static Save aSave(String lease, String key, GivenResponse... responses) {
        return new Save(lease, key, List.of(responses));
    }

    static GivenResponse given(int slot, int seq, int option, Instant at) {
        return new GivenResponse(slot, seq, List.of(Integer.toString(option)), at);
    }

    static QuizDraw aDraw(@Nullable String category, boolean deep, @Nullable String tag, int count, Integer... levels) {
        return new QuizDraw(1L, 1, new DrawDraft(null, category, deep, tag, List.of(levels), count));
    }

    static QuizDraw aDrawOf(String questionKey) {
        return new QuizDraw(1L, 1, new DrawDraft(questionKey, null, false, null, List.of(), 1));
    }

    static BankQuestion inBank(String key, String category, int difficulty, String... tags) {
        return new BankQuestion(key.hashCode(), key, category, List.of(tags), difficulty, QuestionKind.SINGLE);
    }

    static List<BankQuestion> manyInBank(String category, int difficulty, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> inBank(category + "-" + difficulty + "-" + i, category, difficulty, "bai-b1"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    static void set(Object entity, String name, Object value) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(entity, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the caller knows the field
    static <T> @Nullable T get(Object entity, String name) {
        try {
            Field field = entity.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return (T) field.get(entity);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
