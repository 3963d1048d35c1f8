package vn.muadam.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A work with what its rounds gave. */
record Measured(Work work, List<Round> rounds) {

    Spread cpu() {
        return over(Round::cpu);
    }

    Spread rate() {
        return over(Round::rate);
    }

    Spread callersCpu() {
        return over(Round::callersCpu);
    }

    /** How many milliseconds that share of all doings of all rounds took at most. */
    double milliseconds(double percent) {
        long[] all = rounds.stream()
                .flatMapToLong(round -> Arrays.stream(round.nanos()))
                .sorted()
                .toArray();
        return Spread.percentile(all, percent) / 1e6;
    }

    /** This one's rate as a share of the yardstick's, each round against that of the same moment. */
    Spread rateAgainst(Measured yardstick) {
        return against(yardstick, Round::rate);
    }

    Spread cpuAgainst(Measured yardstick) {
        return against(yardstick, Round::cpu);
    }

    private Spread against(Measured yardstick, ToDoubleFunction<Round> figure) {
        return Spread.of(IntStream.range(0, rounds.size())
                .mapToDouble(i -> figure.applyAsDouble(rounds.get(i))
                        / figure.applyAsDouble(yardstick.rounds().get(i)))
                .toArray());
    }

    private Spread over(ToDoubleFunction<Round> figure) {
        return Spread.of(rounds.stream().mapToDouble(figure).toArray());
    }
}
