package vn.muadam.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.CourseVersion;
import vn.muadam.enrolment.Audience;
import vn.muadam.enrolment.DueSchedule;
import vn.muadam.shared.web.PageView;

/** Says of whom and by when something is required. */
@RequestScoped
class RequirementWords {

    @Inject
    private Words words;

    @Inject
    private PageView page;

    String who(Audience audience, @Nullable Integer from, @Nullable Integer to) {
        String who = words.text("Audience." + audience.name());
        if (from != null && to != null) {
            return words.text("requirement.who.between", who, from, to);
        }
        if (from != null) {
            return words.text("requirement.who.from", who, from);
        }
        return to == null ? who : words.text("requirement.who.to", who, to);
    }

    String due(DueSchedule schedule) {
        return switch (schedule.getKind()) {
            case NONE -> words.text("requirement.due.none");
            case DAY -> words.day(day(schedule));
            case DAYS -> words.text("requirement.due.days", Objects.requireNonNull(schedule.getDays()));
            case YEARLY -> words.text("requirement.due.yearly", words.day(day(schedule)));
            case RENEWAL ->
                words.text(
                        "requirement.due.renewal",
                        Objects.requireNonNull(schedule.getDays()),
                        Objects.requireNonNull(schedule.getMonths()));
        };
    }

    private static LocalDate day(DueSchedule schedule) {
        return Objects.requireNonNull(schedule.getDay());
    }

    String title(CourseVersion course) {
        return course.titleIn(page.getLanguage());
    }
}
