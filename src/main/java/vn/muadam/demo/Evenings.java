package vn.muadam.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.muadam.shared.VietnamTime;

/** Spreads the steps of learning over the evenings between two days, as volunteers learn: a few steps at a time. */
final class Evenings {

    private static final int STARTS_AT_MINUTE = 18 * 60 + 15;
    private static final int MINUTES_OF_A_STEP = 9;

    private final Random random;

    Evenings(Random random) {
        this.random = random;
    }

    /** So many moments in rising order, from the first day to the last. */
    List<Instant> spread(int steps, LocalDate first, LocalDate last) {
        long days = last.toEpochDay() - first.toEpochDay();
        List<Instant> moments = new ArrayList<>();
        long day = -1;
        int minute = 0;
        for (int i = 0; i < steps; i++) {
            long stepDay = days * i / Math.max(1, steps - 1);
            minute = stepDay == day ? minute + MINUTES_OF_A_STEP : STARTS_AT_MINUTE + random.nextInt(60);
            day = stepDay;
            minute += random.nextInt(MINUTES_OF_A_STEP - 1);
            moments.add(first.plusDays(day)
                    .atStartOfDay(VietnamTime.ZONE)
                    .plusMinutes(minute)
                    .plusSeconds(random.nextInt(50))
                    .toInstant());
        }
        return moments;
    }
}
