package vn.muadam.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessFiguresTest {

    private static final String STAT =
            "4711 (a (strange) name) S 42 4711 4711 0 -1 4194560 9 8 0 0 150 50 20 5 20 0 31 0 100 1 1";

    @Test
    void theProcessorTimeIsThatOfTheProcessAndOfItsEndedChildren() {
        assertThat(ProcessFigures.cpuOf(STAT)).isEqualTo(Duration.ofMillis(2250));
    }

    @Test
    void aProcessThatIsGoneHasUsedNothing() {
        assertThat(ProcessFigures.cpuOf("")).isEqualTo(Duration.ZERO);
        assertThat(ProcessFigures.cpu(List.of((long) Integer.MAX_VALUE))).isEqualTo(Duration.ZERO);
    }

    @Test
    void memoryIsReadByItsNameAlone() {
        String status = "VmPeak:\t 9000000 kB\nVmHWM:\t  716800 kB\nVmRSS:\t  512000 kB\n";

        assertThat(ProcessFigures.megabytes(status, "VmHWM")).isEqualTo(700);
        assertThat(ProcessFigures.megabytes(status, "VmRSS")).isEqualTo(500);
        assertThat(ProcessFigures.megabytes(status, "Pss")).isZero();
    }

    @Test
    void thisProcessIsSeenAsTheSystemSeesIt() {
        ProcessHandle here = ProcessHandle.current();

        assertThat(ProcessFigures.parentOf(here.pid()))
                .isEqualTo(here.parent().orElseThrow().pid());
        assertThat(ProcessFigures.cpu(List.of(here.pid()))).isPositive();
        assertThat(ProcessFigures.megabytesAtMost(here.pid()))
                .isGreaterThanOrEqualTo(ProcessFigures.megabytesNow(here.pid()))
                .isPositive();
    }
}
