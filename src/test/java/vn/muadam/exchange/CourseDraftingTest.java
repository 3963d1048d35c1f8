package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.muadam.course.ActivityKind;
import vn.muadam.course.CompletionCondition;
import vn.muadam.course.CompletionRule;
import vn.muadam.course.CourseDraft;

/** The course that ships, made into a draft. */
class CourseDraftingTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final CoursePackage k6 = new CoursePackageReader(PackageFixture.CLOCK)
            .read(Path.of("courses/k6"))
            .coursePackage()
            .orElseThrow();
    private final StoredMedia media = new StoredMedia();
    private final CourseDraft draft =
            new CourseDrafting(k6, new PackageTexts(new PlayerLinks(k6, media), VIETNAMESE)).draft(media);

    @Test
    void theDraftKeepsWhatTheOutlineSays() {
        assertThat(draft.identity().courseKey()).isEqualTo("k6");
        assertThat(draft.identity().contentHash()).hasSize(64);
        assertThat(draft.description().titleEn()).isEqualTo("Staying safe online and preventing scams");
        assertThat(draft.rules().completion()).isEqualTo(CompletionRule.ALL_REQUIRED);
        assertThat(draft.rules().certificateRequires()).containsExactly("final");
        assertThat(draft.rules().certificateValidityMonths()).isEqualTo(24);
        assertThat(draft.review()).as("nobody has reviewed it").isNull();
    }

    @Test
    void everyLessonHasATextAndNoQuizHasOne() {
        assertThat(steps(ActivityKind.LESSON)).hasSize(12).allSatisfy(step -> {
            assertThat(step.text()).isNotNull();
            assertThat(step.text().html()).contains("<p>").doesNotContain("<script", "style=");
            assertThat(step.completeWhen()).containsExactly(CompletionCondition.OPENED);
        });
        assertThat(steps(ActivityKind.QUIZ))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.text()).isNull());
    }

    @Test
    void aMeetingKeepsItsAgenda() {
        assertThat(steps(ActivityKind.MEETING))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.text().html()).contains("<ol", "<li>"));
    }

    private List<CourseDraft.Step> steps(ActivityKind kind) {
        return draft.sections().stream()
                .flatMap(section -> section.steps().stream())
                .filter(step -> step.kind() == kind)
                .toList();
    }
}
