package vn.muadam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LongerTestTest {

    private static final Pattern COUNT = Pattern.compile("count: (\\d+)");

    @Test
    void theLastTestOfTheShippedCourseDrawsTwentyQuestions() throws IOException {
        String outline = LongerTest.lengthened(Files.readString(Path.of("courses/k6/course.yaml")));
        String lastTest = outline.substring(outline.indexOf("- key: final"));

        int drawn = COUNT.matcher(lastTest)
                .results()
                .mapToInt(count -> Integer.parseInt(count.group(1)))
                .sum();

        assertThat(drawn).isEqualTo(LongerTest.QUESTIONS);
        assertThat(outline).contains("wait_minutes: 0").doesNotContain("wait_minutes: 10");
    }
}
