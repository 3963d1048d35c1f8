package vn.muadam.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void aNewVersionIsADraftThatNobodyHasReviewed() {
        CourseVersion version = aVersion(CompletionRule.ALL_REQUIRED, null);

        assertThat(version.getState()).isEqualTo(VersionState.DRAFT);
        assertThat(version.isReviewed()).isFalse();
    }

    @Test
    void publishingAgainKeepsTheFirstMoment() {
        CourseVersion version = aVersion(CompletionRule.ALL_REQUIRED, null);

        version.publish(NOW);
        version.publish(NOW.plusSeconds(60));

        assertThat(version.isPublished()).isTrue();
        assertThat(version.getPublishedAt()).isEqualTo(NOW);
    }

    @Test
    void aReplacedVersionCanBePublishedAgain() {
        CourseVersion version = aVersion(CompletionRule.ALL_REQUIRED, null);
        version.publish(NOW);
        version.replace();

        version.publish(NOW.plusSeconds(60));

        assertThat(version.isPublished()).isTrue();
    }

    @Test
    void aReviewNamesTheExpertAndTheDay() {
        CourseVersion version = aVersion(CompletionRule.ALL_REQUIRED, null);

        version.recordReview("Sở Khoa học và Công nghệ", LocalDate.of(2026, 11, 20));

        assertThat(version.isReviewed()).isTrue();
        assertThat(version.getReviewedBy()).isEqualTo("Sở Khoa học và Công nghệ");
    }

    @ParameterizedTest
    @CsvSource({"ALL_REQUIRED, , 13, 13", "AT_LEAST, 10, 13, 10", "AT_LEAST, 20, 13, 13"})
    void theRuleSaysHowManyActivitiesCompleteTheCourse(CompletionRule rule, Integer count, int required, int needed) {
        assertThat(aVersion(rule, count).neededOf(required)).isEqualTo(needed);
    }

    @Test
    void theEnglishTitleIsShownWhereThereIsOne() {
        CourseVersion version = aVersion(CompletionRule.ALL_REQUIRED, null);

        assertThat(version.titleIn("en")).isEqualTo("Calling back");
        assertThat(version.titleIn("vi")).isEqualTo("Gọi lại cho chắc");
    }

    private static CourseVersion aVersion(CompletionRule rule, Integer count) {
        CourseDraft draft = new CourseDraft(
                new CourseDraft.Identity("tiny", "1.0.0", "0".repeat(64)),
                new CourseDraft.Description(
                        "Gọi lại cho chắc",
                        "Gọi lại",
                        "Calling back",
                        "Một bài ngắn.",
                        SkillGroup.ONLINE_SAFETY,
                        10,
                        "CC-BY-4.0",
                        "Nhóm biên soạn Mưa Dầm",
                        List.of("Gọi lại số đã lưu")),
                new CourseDraft.Rules(ActivityOrder.FREE, rule, count, true, List.of("final"), 24),
                null,
                List.of(),
                List.of(),
                Map.of());
        return new CourseVersion(new CourseId(1), draft, NOW);
    }
}
