package vn.muadam.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** On a piece of an early draft, in which the right option is the longest more often than not. */
class BankChecksTest {

    private static final Path DRAFT = Path.of("src/test/resources/packages/draft-bank.gift");

    @Test
    void theDraftGivesItselfAwayByLength() throws IOException {
        assertThat(cues(Files.readString(DRAFT)))
                .containsExactly("phương án đúng dài nhất ở 17/20 câu (85 %); viết lại cho các phương án dài như nhau");
    }

    @Test
    void withEveryRightOptionFirstItGivesItselfAwayByPlaceToo() throws IOException {
        assertThat(cues(rightFirst(Files.readString(DRAFT))))
                .containsExactly(
                        "phương án đúng dài nhất ở 17/20 câu (85 %); viết lại cho các phương án dài như nhau",
                        "phương án đúng ở vị trí 1 trong 20/20 câu (100 %); đổi chỗ cho đều");
    }

    @Test
    void trimmingEveryRightOptionOnlyTurnsTheClueRound() throws IOException {
        String trimmed = Files.readString(DRAFT).replaceAll("(?m)^=[^#]*", "=A");

        assertThat(cues(trimmed)).singleElement().asString().startsWith("phương án đúng ngắn nhất ở 20/20 câu (100 %)");
    }

    @Test
    void fourQuestionsAreTooFewToTell() throws IOException {
        String[] parts = Files.readString(DRAFT).split("\n\n", -1);
        String few = List.of(parts).subList(0, 6).stream().collect(Collectors.joining("\n\n"));

        assertThat(GiftParser.parse(PackageFixture.textOf(few, new FaultLog("q")))
                        .questions())
                .hasSize(4);
        assertThat(cues(few)).isEmpty();
    }

    private static List<String> cues(String gift) {
        FaultLog log = new FaultLog("q");
        PackageText text = PackageFixture.textOf(gift, log);
        BankChecks.check(GiftParser.parse(text).questions(), text.faults());
        return log.sorted().stream()
                .filter(fault -> fault.code().endsWith("-cue"))
                .peek(fault -> assertThat(fault.line()).isEqualTo(1))
                .map(Fault::message)
                .toList();
    }

    private static String rightFirst(String gift) {
        List<String> lines = new ArrayList<>();
        int firstOption = 0;
        for (String line : gift.lines().toList()) {
            if (line.endsWith("{")) {
                firstOption = lines.size() + 1;
            }
            if (line.startsWith("=")) {
                lines.add(firstOption, line);
            } else {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
