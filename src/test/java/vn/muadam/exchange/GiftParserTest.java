package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.muadam.quiz.Rubric;

class GiftParserTest {

    private final FaultLog log = new FaultLog("q");

    @Test
    void aSingleChoiceCarriesItsKeyTagsAndFeedback() {
        GiftQuestion question = only(
                "$CATEGORY: k6/final/m2",
                "",
                "// một dòng ghi chú",
                "// [id:k6-f06] [tag:bai-b4] [tag:gia-nguoi-than] [difficulty:1]",
                "::K6-F06 Con gái::[markdown]Bà nên làm gì?{",
                "~Nhắn hỏi lại#Chính họ trả lời.",
                "=Gọi số đã lưu#Đúng.",
                "####Xem lại Bài 4\\: dừng.",
                "}");

        assertThat(question.key()).isEqualTo("k6-f06");
        assertThat(question.name()).isEqualTo("K6-F06 Con gái");
        assertThat(question.category()).isEqualTo("k6/final/m2");
        assertThat(question.tags()).containsExactly("bai-b4", "gia-nguoi-than");
        assertThat(question.difficulty()).contains(1);
        assertThat(question.at()).isEqualTo(new Position(5, 1));
        assertThat(question.stem()).isEqualTo(new GiftText(GiftText.Format.MARKDOWN, "Bà nên làm gì?"));
        assertThat(question.generalFeedback().orElseThrow().text()).isEqualTo("Xem lại Bài 4: dừng.");
        GiftAnswers.Choice choice = (GiftAnswers.Choice) question.answers();
        assertThat(choice.several()).isFalse();
        assertThat(choice.options()).extracting(GiftAnswers.Option::isRight).containsExactly(false, true);
        assertThat(choice.options())
                .extracting(GiftAnswers.Option::at)
                .containsExactly(new Position(6, 1), new Position(7, 1));
        assertThat(codes()).isEmpty();
    }

    @Test
    void severalRightAnswersHaveWeights() {
        GiftAnswers.Choice choice =
                (GiftAnswers.Choice) only("Hai điều nào?{", "~%50%Một#a", "~%-50%Hai#b", "~%50%Ba#c", "}")
                        .answers();

        assertThat(choice.several()).isTrue();
        assertThat(choice.options())
                .extracting(GiftAnswers.Option::weight)
                .containsExactly(new BigDecimal("50"), new BigDecimal("-50"), new BigDecimal("50"));
    }

    @Test
    void trueFalseFeedbackFollowsMoodlesOrder() {
        GiftAnswers.TrueFalse statement = (GiftAnswers.TrueFalse)
                only("Câu này đúng.{T#nếu sai#nếu đúng}").answers();

        assertThat(statement.right()).isTrue();
        assertThat(statement.ifWrong().orElseThrow().text()).isEqualTo("nếu sai");
        assertThat(statement.ifRight().orElseThrow().text()).isEqualTo("nếu đúng");
        assertThat(((GiftAnswers.TrueFalse) only("Sai.{FALSE}").answers()).right())
                .isFalse();
    }

    @Test
    void anEssayHasALimitCriteriaAndAModel() {
        GiftAnswers.Essay essay = (GiftAnswers.Essay) only(
                        "// [id:a] [type:essay] [limit:500]",
                        "// [criterion:Đủ các bước] [level:2,5 Đủ] [level:0 Thiếu]",
                        "// [criterion:Dễ hiểu] [level:1 Rõ] [level:0 Khó hiểu]",
                        "Kể lại.{=Dừng, gọi lại, báo.}")
                .answers();

        assertThat(essay.limit()).isEqualTo(500);
        assertThat(essay.model().orElseThrow().text()).isEqualTo("Dừng, gọi lại, báo.");
        assertThat(essay.rubric().criteria())
                .extracting(Rubric.Criterion::name)
                .containsExactly("Đủ các bước", "Dễ hiểu");
        assertThat(essay.rubric().maximum()).isEqualByComparingTo("3.5");
    }

    @Test
    void matchingShortAnswerNumericAndEssayAreRead() {
        GiftAnswers.Matching matching = (GiftAnswers.Matching)
                only("Ghép.{", "=Một -> 1", "=Hai -> 2", "}").answers();
        GiftAnswers.ShortAnswer typed = (GiftAnswers.ShortAnswer)
                only("// [id:a] [fold:yes]", "Gõ tên.{=Hòa =%50%Hoa}").answers();
        GiftAnswers.Numeric around =
                (GiftAnswers.Numeric) only("Bao nhiêu?{#10:1#Đúng}").answers();
        GiftAnswers.Numeric ranges = (GiftAnswers.Numeric)
                only("Bao nhiêu?{#=1..5#a =%50%7:0.5#b ~#khác}").answers();

        assertThat(matching.pairs())
                .extracting(GiftAnswers.Matching.Pair::right)
                .containsExactly("1", "2");
        assertThat(typed.fold()).isTrue();
        assertThat(typed.accepted()).extracting(option -> option.text().text()).containsExactly("Hòa", "Hoa");
        assertThat(around.accepted().get(0).from()).isEqualByComparingTo("9");
        assertThat(around.accepted().get(0).to()).isEqualByComparingTo("11");
        assertThat(ranges.accepted())
                .extracting(GiftAnswers.Numeric.Range::to)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("5"), new BigDecimal("7.5"));
        assertThat(only("Kể lại.{}").answers())
                .isEqualTo(new GiftAnswers.Essay(3000, Optional.empty(), new Rubric(List.of())));
    }

    @Test
    void escapedSignsArePlainCharacters() {
        GiftQuestion question = only("1 \\= 1 \\{x\\} 9\\:20\\nmới \\# \\~?{=a\\=b#x\\#y ~c#z}");

        assertThat(question.stem().text()).isEqualTo("1 = 1 {x} 9:20\nmới # ~?");
        GiftAnswers.Option first =
                ((GiftAnswers.Choice) question.answers()).options().get(0);
        assertThat(first.text().text()).isEqualTo("a=b");
        assertThat(first.feedback().orElseThrow().text()).isEqualTo("x#y");
    }

    @Test
    void aGapInASentenceJoinsBothParts() {
        assertThat(only("Gọi số {=113#a ~111#b} ngay.").stem().text()).isEqualTo("Gọi số _____ ngay.");
    }

    @Test
    void formatsAreInheritedUnlessAnOptionHasItsOwn() {
        GiftAnswers.Choice choice = (GiftAnswers.Choice)
                only("[html]Hỏi?{=[plain]a#x ~b#[markdown]y}").answers();

        assertThat(choice.options().get(0).text().format()).isEqualTo(GiftText.Format.PLAIN);
        assertThat(choice.options().get(1).text().format()).isEqualTo(GiftText.Format.HTML);
        assertThat(choice.options().get(1).feedback().orElseThrow().format()).isEqualTo(GiftText.Format.MARKDOWN);
    }

    @Test
    void theMoodleTagForDifficultyAndAFixedOrderAreRead() {
        GiftQuestion question = only("// [id:a] [tag:bai-b1] [tag:difficulty-2] [shuffle:no]", "Hỏi?{=a#x ~b#y}");

        assertThat(question.difficulty()).contains(2);
        assertThat(question.tags()).containsExactly("bai-b1");
        assertThat(question.shuffle()).isFalse();
    }

    @Test
    void aCommentAwayFromTheQuestionGivesItNoKey() {
        only("// [id:a]", "", "Hỏi?{=a#x ~b#y}");

        assertThat(codes()).contains("3 id-missing");
    }

    @Test
    void aBlankLineInsideIsReportedAndTheQuestionStillRead() {
        GiftQuestion question = only("Hỏi?{", "=a#x", "", "~b#y", "}");

        assertThat(((GiftAnswers.Choice) question.answers()).options()).hasSize(2);
        assertThat(codes()).contains("3 gift-syntax");
    }

    @Test
    void anUnclosedQuestionDoesNotSwallowTheNext() {
        List<GiftQuestion> questions = parse("// [id:a]", "Một?{", "=a#x", "~b#y", "", "// [id:b]", "Hai?{=c#x ~d#y}");

        assertThat(questions).extracting(GiftQuestion::key).containsExactly("a", "b");
        assertThat(codes()).contains("2 gift-syntax");
    }

    @Test
    void questionsWithoutABlankLineBetweenAreToldApart() {
        assertThat(parse("::A::Một?{=a#x ~b#y}", "::B::Hai?{=c#x ~d#y}")).hasSize(2);
        assertThat(codes()).contains("2 gift-syntax");
    }

    @Test
    void brokenPartsAreReportedOnTheirOwnLines() {
        parse("Hỏi?{", "=a#x", "=b#y", "~%abc%c#z", "####chung", "~d#w", "}", "", "Không có ngoặc.", "", "$COURSE: x");

        assertThat(codes())
                .contains("3 weight-bad", "4 weight-bad", "6 gift-syntax", "9 gift-syntax", "11 gift-syntax");
    }

    private GiftQuestion only(String... lines) {
        List<GiftQuestion> questions = parse(lines);
        assertThat(questions).hasSize(1);
        return questions.get(0);
    }

    private List<GiftQuestion> parse(String... lines) {
        return GiftParser.parse(PackageFixture.textOf(PackageFixture.lines(lines), log))
                .questions();
    }

    private List<String> codes() {
        return log.sorted().stream()
                .map(fault -> fault.line() + " " + fault.code())
                .toList();
    }
}
