package vn.muadam.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final AtomicInteger cpu = new AtomicInteger();

    @Test
    void everyDoingCountsOnceAndNoMoreAreDoneThanCanBe() throws InterruptedException {
        AtomicInteger done = new AtomicInteger();

        Round round = turn(new Work("count", 4, 100, done::incrementAndGet)).take(LONG);

        assertThat(done).hasValue(100);
        assertThat(round.count()).isEqualTo(100);
        assertThat(round.nanos()).isSorted();
        assertThat(round.serverCpu()).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void aWrongAnswerEndsTheRun() {
        Turn turn = turn(new Work("fail", 2, 100, () -> {
            throw new IllegalStateException("404");
        }));

        assertThatThrownBy(() -> turn.take(LONG)).hasMessageContaining("fail").hasRootCauseMessage("404");
    }

    private Turn turn(Work work) {
        return new Turn(work, () -> Duration.ofMillis(cpu.getAndIncrement()));
    }
}
