package vn.muadam.demo;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.muadam.shared.VietnamTime;

/**
 * Makes up how far each member is: somewhat under half have finished, a third are on their way, a quarter have not begun.
 * Communes and teams differ in how eager they are, so that a dashboard has something to show.
 */
final class LearningPlan {

    /** The course became compulsory so many days ago. */
    static final int DAYS_OF_CAMPAIGN = 70;

    private static final long SEED = 20_260_402L;
    private static final double FINISHED = 0.45;
    private static final double BEGUN_OF_THE_OTHERS = 0.56;
    private static final Duration WAIT = Duration.ofMinutes(12); // the course asks for ten between two tries
    private static final int[] GOOD_MARKS = {8, 8, 8, 9, 9, 9, 10, 10};

    private final Random random = new Random(SEED);
    private final Evenings evenings = new Evenings(random);
    private final Map<Long, Double> eagerness = new HashMap<>();
    private final Map<String, Outcome> fixed = new HashMap<>();
    private final LocalDate today;
    private final int lessons;
    private final IdBlock ids;

    private LearningPlan(List<DemoAccount> accounts, LocalDate today, int lessons, IdBlock ids) {
        accounts.forEach(account -> fixed.put(account.username(), account.learning()));
        this.today = today;
        this.lessons = lessons;
        this.ids = ids;
    }

    /**
     * Makes up the learning of everybody, in the order of the members.
     *
     * @param lessons how many lessons the course has
     */
    static List<Learning> of(
            List<Member> members, List<DemoAccount> accounts, LocalDate today, int lessons, IdBlock ids) {
        LearningPlan plan = new LearningPlan(accounts, today, lessons, ids);
        return members.stream().map(plan::learning).toList();
    }

    private Learning learning(Member member) {
        LocalDate assigned = today.minusDays(DAYS_OF_CAMPAIGN);
        if (member.since().isAfter(assigned)) {
            assigned = member.since();
        }
        Instant assignedAt = assigned.atTime(8, 0).atZone(VietnamTime.ZONE).toInstant();
        int days = (int) DAYS.between(assigned, today.minusDays(1));
        return switch (outcome(member, days)) {
            case NOT_STARTED -> new Learning(ids.next(), member, assignedAt, List.of(), List.of());
            case IN_PROGRESS -> onTheWay(member, assignedAt, assigned, days);
            case COMPLETED -> finished(member, assignedAt, assigned, days);
        };
    }

    private Outcome outcome(Member member, int days) {
        double finished = FINISHED
                + eagerness(member.team().commune().id(), 0.14)
                + eagerness(member.team().id(), 0.14)
                + (member.role().leads() ? 0.06 : -0.03);
        double chance = random.nextDouble();
        boolean begun = random.nextDouble() < BEGUN_OF_THE_OTHERS;
        Outcome drawn = chance < finished ? Outcome.COMPLETED : begun ? Outcome.IN_PROGRESS : Outcome.NOT_STARTED;
        Outcome wanted = fixed.getOrDefault(member.person().username(), drawn);
        return days < 10 ? Outcome.NOT_STARTED : wanted;
    }

    private double eagerness(long unit, double spread) {
        return eagerness.computeIfAbsent(unit, id -> random.nextGaussian() * spread);
    }

    private Learning finished(Member member, Instant assignedAt, LocalDate assigned, int days) {
        int tries = random.nextInt(100) < 22 ? 2 : 1;
        List<Instant> steps = steps(lessons + tries, assigned, days);
        int goodMark = GOOD_MARKS[random.nextInt(GOOD_MARKS.length)];
        List<InventedAttempt> attempts = new ArrayList<>();
        Instant start = steps.get(lessons);
        if (tries == 2) {
            InventedAttempt failed = attempt(start, 5 + random.nextInt(3));
            attempts.add(failed);
            start = later(failed.finishedAt().plus(WAIT), steps.get(lessons + 1));
        }
        attempts.add(attempt(start, goodMark));
        return new Learning(ids.next(), member, assignedAt, steps.subList(0, lessons), attempts);
    }

    /** Some lessons done; a few have done all of them and failed the test. */
    private Learning onTheWay(Member member, Instant assignedAt, LocalDate assigned, int days) {
        if (random.nextInt(100) < 8) {
            List<Instant> steps = steps(lessons + 1, assigned, days);
            List<InventedAttempt> failed = List.of(attempt(steps.get(lessons), 3 + random.nextInt(5)));
            return new Learning(ids.next(), member, assignedAt, steps.subList(0, lessons), failed);
        }
        int done = 1 + random.nextInt(lessons);
        return new Learning(ids.next(), member, assignedAt, steps(done, assigned, days), List.of());
    }

    /** Begins on some day of the campaign and takes its time, but not beyond yesterday. */
    private List<Instant> steps(int count, LocalDate assigned, int days) {
        int start = random.nextInt(1 + days * 2 / 3);
        int span = Math.min(days - start, 2 + random.nextInt(26));
        return evenings.spread(count, assigned.plusDays(start), assigned.plusDays(start + span));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private InventedAttempt attempt(Instant startedAt, int mark) {
        String token = "%016x%016x".formatted(random.nextLong(), random.nextLong());
        return new InventedAttempt(
                ids.next(), token, startedAt, startedAt.plusSeconds(240 + random.nextInt(600)), mark);
    }
}
