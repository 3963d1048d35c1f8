package vn.muadam.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.VietnamTime;

/**
 * All that somebody has learnt, across courses and years, each with the team and the unit of that day.
 *
 * @param place the team of today and the commune it is in; null for somebody in no team
 */
public record LearningRecord(
        PersonId person,
        String fullName,
        @Nullable Integer birthYear,
        @Nullable String place,
        List<Course> courses) {

    public LearningRecord {
        courses = List.copyOf(courses);
    }

    /** What was completed, by the year in Vietnam, the latest first. */
    public List<CompletedYear> years() {
        Map<Year, List<Course>> years = courses.stream()
                .filter(Course::isCompleted)
                .sorted(Comparator.comparing(Course::completed).reversed())
                .collect(Collectors.groupingBy(
                        Course::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        return years.entrySet().stream()
                .map(year -> new CompletedYear(year.getKey(), year.getValue()))
                .toList();
    }

    /** What was begun and not completed, the latest first. */
    public List<Course> underWay() {
        return courses.stream()
                .filter(course -> !course.isCompleted())
                .sorted(Comparator.comparing(Course::begunAt).reversed())
                .toList();
    }

    public int completedCount() {
        return (int) courses.stream().filter(Course::isCompleted).count();
    }

    /** How long the completed courses take, as their authors say. */
    public int completedMinutes() {
        return courses.stream()
                .filter(Course::isCompleted)
                .mapToInt(Course::minutes)
                .sum();
    }

    /** The courses that were completed in one year. */
    public record CompletedYear(Year year, List<Course> courses) {}

    /**
     * One cycle of a course.
     *
     * @param team the team of that day as it is called now; null for somebody who was in none
     * @param unit the commune of that day, and what it belonged to
     * @param testPercent the result that counts in the tests, 0 to 100; null without one
     * @param assisted how many activities somebody helped to complete, as far as the detail is not archived yet
     * @param declared how many are complete by an official's word alone, as far as the detail is not archived yet
     */
    public record Course(
            String title,
            @Nullable String titleEn,
            int minutes,
            int done,
            int required,
            Instant begunAt,
            @Nullable Instant completedAt,
            @Nullable String team,
            @Nullable String unit,
            @Nullable Double testPercent,
            int assisted,
            int declared,
            @Nullable Paper certificate) {

        public boolean isCompleted() {
            return completedAt != null;
        }

        private Instant completed() {
            return Objects.requireNonNull(completedAt);
        }

        private Year year() {
            return Year.from(VietnamTime.dayOf(completed()));
        }
    }

    /**
     * The certificate of a completion.
     *
     * @param number null while it waits for the name to be confirmed
     * @param validUntil null for one that never expires
     */
    public record Paper(
            String state,
            @Nullable String number,
            @Nullable String code,
            @Nullable LocalDate validUntil) {}
}
