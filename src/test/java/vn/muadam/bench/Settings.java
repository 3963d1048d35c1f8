package vn.muadam.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/**
 * How a run was asked for.
 *
 * @param parts what is measured
 * @param round how long each work is driven in one round
 * @param warmUp how long each work is driven beforehand, so that the server's code is compiled
 * @param rounds how many rounds, in each of which every work has its turn
 */
record Settings(List<Part> parts, Duration round, Duration warmUp, int rounds) {

    /** A part of the whole that can be run alone. */
    enum Part {
        START,
        PAGES,
        ANSWERS,
        ATTEMPTS,
        CERTIFICATES,
        SIGNIN,
        OFFICIALS,
        LISTS,
        LONGLIST,
        REFORM,
        GROWTH;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** {@code bench.only=pages,answers bench.seconds=6 bench.warmup=10 bench.rounds=3}; each may be missing or empty. */
    static Settings of(Properties properties) {
        String only = properties.getProperty("bench.only", "");
        List<Part> parts = only.isBlank()
                ? List.of(Part.values())
                : Arrays.stream(only.split(",")).map(Settings::part).toList();
        return new Settings(
                parts,
                Duration.ofSeconds(number(properties, "bench.seconds", 6)),
                Duration.ofSeconds(number(properties, "bench.warmup", 10)),
                number(properties, "bench.rounds", 3));
    }

    private static Part part(String code) {
        return Part.valueOf(code.strip().toUpperCase(Locale.ROOT));
    }

    private static int number(Properties properties, String name, int otherwise) {
        String value = properties.getProperty(name, "");
        return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
    }

    boolean holds(Part part) {
        return parts.contains(part);
    }

    boolean holdsMoreThan(Part... some) {
        return parts.stream().anyMatch(part -> !Arrays.asList(some).contains(part));
    }

    /** The same with shorter turns, where there are many works and each is slow. */
    Settings shortened() {
        return new Settings(parts, round.multipliedBy(2).dividedBy(3), warmUp.dividedBy(2), rounds);
    }
}
