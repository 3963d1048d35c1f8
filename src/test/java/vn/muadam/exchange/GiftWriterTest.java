package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.muadam.quiz.QuestionDraft;
import vn.muadam.quiz.QuestionFixture;
import vn.muadam.quiz.QuestionKind;

/** What is written as GIFT is read again as the same question. */
class GiftWriterTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final CoursePackage k6 = new CoursePackageReader(PackageFixture.CLOCK)
            .read(Path.of("courses/k6"))
            .coursePackage()
            .orElseThrow();
    private final QuestionDrafting drafting =
            new QuestionDrafting(new PackageTexts(new PlayerLinks(k6, new StoredMedia()), VIETNAMESE), VIETNAMESE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "// [id:x-01] [tag:bai-b1] [difficulty:2] [shuffle:no]\n::X-01 a\\:b::[markdown]Ai **gọi**?{\n=Con\\=gái#Đúng.\n~Kẻ \\{gian\\}#Sai \\~ rồi.\n####Xem lại.\n}",
                "// [id:x-01] [tag:bai-b1]\n::X::[markdown]Hai điều?{\n~%50%Một#a\n~%-50%Hai#b\n~%50%Ba#c\n}",
                "// [id:x-01] [tag:bai-b1]\n::X::[markdown]Đúng không?{F#Chưa đúng.#Đúng rồi.}",
                "// [id:x-01] [tag:bai-b1]\n::X::[markdown]Số nào?{\n=Công an -> 113\n=Cứu **hỏa** -> 114\n= -> 1022\n}",
                "// [id:x-01] [tag:bai-b1] [type:ordering]\n::X::[markdown]Thứ tự?{\n=Dừng\n=Gọi lại\n=Báo\n}",
                "// [id:x-01] [tag:bai-b1] [fold:yes]\n::X::[markdown]Tên?{\n=%100%Cổng \\\\ dịch vụ#Đúng.\n=%50%Cổng#Thiếu.\n}",
                "// [id:x-01] [tag:bai-b1]\n::X::[markdown]Bao nhiêu?{#\n=%100%1500\\:0#Đúng.\n=%50%1400..1600#Gần.\n}",
                "// [id:x-01] [tag:bai-b1]\n::X::[markdown]Kể lại.{}",
                "// [id:x-01] [tag:bai-b1] [type:photo]\n// [criterion:a] [level:1 b] [level:0 c]\n::X::[markdown]Chụp.{}",
                "// [id:x-01] [tag:bai-b1] [type:photo]\n::X::[markdown]Chụp.{=Thấy **rõ** tấm biển}",
                "// [id:x-01] [tag:bai-b1] [limit:800]\n// [criterion:Đủ bước] [level:2,5 Đủ] [level:0 Thiếu]\n::X::[markdown]Kể lại.{####Nhớ nhé.}",
                "// [id:x-01] [tag:bai-b1] [type:essay]\n// [criterion:a: b] [level:1 Rõ {x}] [level:0.5 Tạm]\n// [criterion:c] [level:0 K] [level:3 T]\n::X::[markdown]Kể lại.{=Dừng **lại**\\: gọi.\n####Nhớ nhé.}",
                "// [id:x-01] [tag:bai-b1] [type:blanks]\n::X::[markdown]Không đưa [[1]] và [[2]].{\n=1 -> mật khẩu\n=2 -> OTP\n=2 -> mã OTP\n####Nhớ nhé.\n}"
            })
    void everyKindComesBackAsItWas(String written) {
        QuestionDraft first = read("$CATEGORY: x/final\n\n" + written.replace("1500\\:0", "1500:0") + "\n");

        QuestionDraft again = read(GiftWriter.write(first.key(), QuestionFixture.of(first)));

        assertThat(again).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(first);
        assertThat(again.kind()).isEqualTo(first.kind());
    }

    @Test
    void everyQuestionOfTheCourseComesBackAsItWas() {
        for (GiftQuestion question : k6.questions()) {
            QuestionDraft first = drafting.draft(question);
            QuestionDraft again = read(GiftWriter.write(first.key(), QuestionFixture.of(first)));
            assertThat(again).usingRecursiveComparison().isEqualTo(first);
        }
    }

    @Test
    void aGapIsReadAsItsNumberAndWrittenAsItsMark() {
        QuestionDraft draft = read(
                "$CATEGORY: x/final\n\n// [id:x-01] [tag:bai-b1] [type:blanks]\n::X::[markdown]Gọi [[1]].{=1 -> 113}\n");

        assertThat(draft.kind()).isEqualTo(QuestionKind.BLANKS);
        assertThat(draft.stemHtml()).contains("(1)").doesNotContain("[[");
        assertThat(GiftWriter.write("x-01", QuestionFixture.of(draft))).contains("Gọi [[1]].");
    }

    private QuestionDraft read(String gift) {
        FaultLog log = new FaultLog("q");
        GiftParser.Parsed parsed = GiftParser.parse(PackageFixture.textOf(gift, log));
        List<GiftQuestion> questions = parsed.questions();
        assertThat(log.sorted()).as(gift).isEmpty();
        assertThat(questions).hasSize(1);
        return drafting.draft(questions.get(0));
    }
}
