package vn.muadam.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.course.ActivityKind;
import vn.muadam.course.ActivityOrder;
import vn.muadam.course.CompletionCondition;
import vn.muadam.course.CompletionRule;
import vn.muadam.course.Confirmer;
import vn.muadam.course.CourseDraft;

/** Turns a package that was read without an error into the draft of a course version, its texts rendered. */
final class CourseDrafting {

    private final CoursePackage course;
    private final CourseOutline outline;
    private final PackageTexts texts;
    private final Map<String, PackagedLesson> lessons;

    CourseDrafting(CoursePackage course, PackageTexts texts) {
        this.course = course;
        this.outline = course.outline();
        this.texts = texts;
        this.lessons = course.lessons().stream().collect(Collectors.toMap(PackagedLesson::key, Function.identity()));
    }

    CourseDraft draft(StoredMedia media) {
        CourseOutline.Description about = outline.about();
        return new CourseDraft(
                course.identity(),
                description(about),
                rules(),
                outline.reviewed()
                        .map(review -> new CourseDraft.Review(review.by(), review.date()))
                        .orElse(null),
                outline.sections().stream().map(this::section).toList(),
                course.glossary().stream().map(CourseDrafting::term).toList(),
                media.hashes());
    }

    private static CourseDraft.Description description(CourseOutline.Description about) {
        return new CourseDraft.Description(
                about.title(),
                about.shortTitle(),
                about.titleEn().isEmpty() ? null : about.titleEn(),
                about.summary(),
                about.skillGroup(),
                about.minutes(),
                about.licence(),
                about.attribution(),
                about.objectives());
    }

    private CourseDraft.Rules rules() {
        OptionalInt count = outline.completion().count();
        return new CourseDraft.Rules(
                ActivityOrder.valueOf(outline.order().name()),
                count.isPresent() ? CompletionRule.AT_LEAST : CompletionRule.ALL_REQUIRED,
                orNull(count),
                outline.certificate().issue(),
                outline.certificate().requires(),
                orNull(outline.certificate().validityMonths()));
    }

    private CourseDraft.Section section(CourseOutline.Section section) {
        return new CourseDraft.Section(
                section.key(),
                section.title(),
                section.summary().orElse(null),
                section.activities().stream().map(this::step).toList());
    }

    private CourseDraft.Step step(PackagedActivity activity) {
        PackagedActivity.Head head = activity.head();
        return new CourseDraft.Step(
                head.key(),
                kind(activity),
                head.title(),
                head.minutes(),
                head.required(),
                conditions(head),
                text(activity),
                outside(activity));
    }

    private static CourseDraft.Outside outside(PackagedActivity activity) {
        if (activity instanceof PackagedActivity.Practice practice) {
            return new CourseDraft.Outside(
                    Confirmer.valueOf(practice.confirmedBy().name()), List.of());
        } else if (activity instanceof PackagedActivity.Meeting meeting) {
            return new CourseDraft.Outside(null, meeting.credits());
        }
        return CourseDraft.Outside.NOTHING;
    }

    private static ActivityKind kind(PackagedActivity activity) {
        if (activity instanceof PackagedActivity.Lesson) {
            return ActivityKind.LESSON;
        } else if (activity instanceof PackagedActivity.Quiz) {
            return ActivityKind.QUIZ;
        } else if (activity instanceof PackagedActivity.Practice) {
            return ActivityKind.PRACTICE;
        } else if (activity instanceof PackagedActivity.Survey) {
            return ActivityKind.SURVEY;
        }
        return ActivityKind.MEETING;
    }

    private static Set<CompletionCondition> conditions(PackagedActivity.Head head) {
        Set<CompletionCondition> conditions = EnumSet.noneOf(CompletionCondition.class);
        head.completeWhen().forEach(condition -> conditions.add(CompletionCondition.valueOf(condition.name())));
        return conditions;
    }

    private CourseDraft.@Nullable Text text(PackagedActivity activity) {
        if (activity instanceof PackagedActivity.Lesson) {
            PackagedLesson lesson = lessons.get(activity.head().key());
            return lesson == null ? null : new CourseDraft.Text(lesson.summary(), texts.lesson(lesson.body()));
        } else if (activity instanceof PackagedActivity.Practice practice) {
            return new CourseDraft.Text(null, texts.fragment(practice.task()));
        } else if (activity instanceof PackagedActivity.Meeting meeting) {
            return new CourseDraft.Text(null, texts.agenda(meeting.agenda()));
        }
        return null;
    }

    private static CourseDraft.Term term(CoursePackage.Word word) {
        return new CourseDraft.Term(word.key(), word.term(), word.say().orElse(null), word.text());
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
