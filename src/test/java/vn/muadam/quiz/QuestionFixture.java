package vn.muadam.quiz;

import java.math.BigDecimal;
import java.util.List;

/** Questions of every kind, as they stand in a bank. */
public final class QuestionFixture {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private QuestionFixture() {}

    /** The version that a draft becomes. */
    public static QuestionVersion of(QuestionDraft draft) {
        QuestionVersion question = new QuestionVersion(1L, draft, QuestionHash.of(draft));
        QuizFixture.set(question, "id", 1L);
        return question;
    }

    static QuestionVersion asking(QuestionKind kind, boolean fold, OptionDraft... options) {
        return of(new QuestionDraft(
                "x-01", kind, "x/final", List.of("bai-b1"), 1, true, fold, "X-01", "stem", null, List.of(options)));
    }

    /** What an option was made of. */
    static OptionDraft draftOf(QuestionOption option) {
        return new OptionDraft(
                option.getHtml(),
                option.getWeight(),
                option.getFeedbackHtml(),
                QuizFixture.get(option, "match"),
                QuizFixture.get(option, "from"),
                QuizFixture.get(option, "to"),
                QuizFixture.get(option, "gap"));
    }

    /** Three premises, and a fourth answer that belongs to none. */
    static QuestionVersion aMatching() {
        return asking(
                QuestionKind.MATCHING,
                false,
                OptionDraft.pair("Công an", "113"),
                OptionDraft.pair("Cứu hỏa", "114"),
                OptionDraft.pair("Cấp cứu", "115"),
                OptionDraft.pair("", "1022"));
    }

    /** Three steps. */
    static QuestionVersion anOrdering() {
        return asking(
                QuestionKind.ORDERING,
                false,
                OptionDraft.item("Dừng lại"),
                OptionDraft.item("Gọi lại"),
                OptionDraft.item("Báo công an"));
    }

    static QuestionVersion aShortAnswer(boolean fold) {
        return asking(
                QuestionKind.SHORT_ANSWER,
                fold,
                OptionDraft.accepted("Cổng dịch vụ công", FULL, "Đúng.", null),
                OptionDraft.accepted("dịch vụ công", BigDecimal.valueOf(50), "Thiếu một chữ.", null));
    }

    /** 1500, give or take 100 for half of it. */
    static QuestionVersion aNumerical() {
        return asking(
                QuestionKind.NUMERICAL,
                false,
                OptionDraft.range(new BigDecimal("1500"), new BigDecimal("1500"), FULL, null),
                OptionDraft.range(new BigDecimal("1400"), new BigDecimal("1600"), BigDecimal.valueOf(50), "Gần đúng."));
    }

    /** At most 200 characters, with a model answer and two criteria, of three points and of one. */
    static QuestionVersion anEssay() {
        return anEssay(new Rubric(List.of(
                new Rubric.Criterion(
                        "Đủ các bước", List.of(level("Đủ", "3"), level("Thiếu một", "1.5"), level("Thiếu", "0"))),
                new Rubric.Criterion("Dễ hiểu", List.of(level("Rõ", "1"), level("Khó hiểu", "0"))))));
    }

    static QuestionVersion anEssay(Rubric rubric) {
        return of(essayDraft("x-01", rubric));
    }

    static QuestionDraft essayDraft(String key, Rubric rubric) {
        return new QuestionDraft(
                key,
                QuestionKind.ESSAY,
                "x/final",
                List.of("bai-b1"),
                1,
                true,
                false,
                key,
                "Kể lại",
                null,
                List.of(),
                new JudgedTerms(200, "Dừng, gọi lại, báo.", rubric));
    }

    /** A photograph without criteria. */
    static QuestionDraft photoDraft(String key) {
        return new QuestionDraft(
                key,
                QuestionKind.PHOTO,
                "x/final",
                List.of("bai-b1"),
                1,
                true,
                false,
                key,
                "Chụp bảng tin",
                null,
                List.of(),
                new JudgedTerms(0, "Thấy rõ bảng tin.", new Rubric(List.of())));
    }

    private static Rubric.Level level(String text, String points) {
        return new Rubric.Level(text, new BigDecimal(points));
    }

    /** Two gaps, the second with two texts. */
    static QuestionVersion aTextWithGaps() {
        return asking(
                QuestionKind.BLANKS,
                false,
                OptionDraft.accepted("mật khẩu", FULL, null, 1),
                OptionDraft.accepted("OTP", FULL, null, 2),
                OptionDraft.accepted("mã OTP", FULL, null, 2));
    }
}
