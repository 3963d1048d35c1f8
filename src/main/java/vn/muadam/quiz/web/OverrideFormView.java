package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.quiz.OverrideDraft;
import vn.muadam.quiz.OverrideService;
import vn.muadam.quiz.OverrideSheet;
import vn.muadam.quiz.QuizOverride;
import vn.muadam.quiz.QuizzesOfCourse;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/**
 * Backs /quiz/manage/override-new.xhtml in two steps: which quiz for whom, then the terms, beside those that hold now. A
 * person comes with the address, from their page.
 */
@Named
@RequestScoped
public class OverrideFormView {

    private static final int NO_NUMBER = -1;

    @Inject
    private OverrideService overrides;

    @Inject
    private OverrideWords words;

    @Inject
    private PostedForm form;

    private @Nullable OverrideSheet sheet;
    private @Nullable List<QuizzesOfCourse> courses;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        if (isSecondStep()) {
            getSheet();
        } else {
            getCourses();
        }
    }

    public @Nullable String givePosted() {
        if (!form.isPosted() || !form.text("act").equals("give")) {
            return null;
        }
        int moved = overrides.give(courseKey(), draft(form.has("team") ? "team" : "unit"));
        return "/quiz/manage/overrides?faces-redirect=true&done=given&moved=" + moved;
    }

    private OverrideDraft draft(String place) {
        Long person = form.numberOrNull("person");
        return new OverrideDraft(
                quizKey(),
                person == null ? null : new PersonId(person),
                person == null ? new UnitId(form.number(place)) : null,
                form.moment("opens").orElse(null),
                form.moment("closes").orElse(null),
                whole("limit"),
                whole("attempts"),
                form.text("reason"));
    }

    /** What is no number is refused as one that is out of reason. */
    private @Nullable Integer whole(String name) {
        String typed = form.text(name);
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : NO_NUMBER;
    }

    /** A quiz is chosen as "course/quiz": both are known only together. */
    private String courseKey() {
        return chosen()[0];
    }

    private String quizKey() {
        return chosen()[1];
    }

    private String[] chosen() {
        String quiz = form.text("quiz");
        int slash = quiz.indexOf('/');
        if (slash < 0) {
            throw new NotFoundException();
        }
        return new String[] {quiz.substring(0, slash), quiz.substring(slash + 1)};
    }

    public boolean isSecondStep() {
        return form.has("quiz")
                && (form.has("unit") || form.has("person"))
                && !form.text("act").equals("begin");
    }

    public List<QuizzesOfCourse> getCourses() {
        if (courses == null) {
            courses = overrides.findQuizzes();
        }
        return courses;
    }

    public List<Unit> getPlaces() {
        return overrides.findPlaces();
    }

    public OverrideSheet getSheet() {
        if (sheet == null) {
            sheet = overrides.get(courseKey(), draft("unit"));
        }
        return sheet;
    }

    /** What this person or unit has of its own already, which the new one will replace. */
    public List<String> getCurrent() {
        QuizOverride current = getSheet().current();
        return current == null ? List.of() : words.of(current);
    }

    public String getOwnLimit() {
        return words.limit(getSheet().own());
    }

    public String getOwnAttempts() {
        return words.attempts(getSheet().own());
    }

    /** What was typed, else what holds for this person or unit already. */
    public String value(String field) {
        QuizOverride current = isSecondStep() ? getSheet().current() : null;
        return form.typedOr(field, current == null ? null : OverrideWords.field(current, field));
    }
}
