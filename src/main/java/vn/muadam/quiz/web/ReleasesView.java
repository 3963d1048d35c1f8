package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;
import vn.muadam.quiz.Exam;
import vn.muadam.quiz.ReleaseService;
import vn.muadam.shared.web.PostedForm;

/** Backs /quiz/manage/releases.xhtml: exams whose results wait, and releasing them. */
@Named
@RequestScoped
public class ReleasesView {

    @Inject
    private ReleaseService releases;

    @Inject
    private PostedForm form;

    private @Nullable List<Exam> exams;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getExams();
    }

    public @Nullable String releasePosted() {
        if (!form.isPosted()) {
            return null;
        }
        releases.release(form.text("course"), form.text("quiz"), new UnitId(form.number("unit")));
        return "/quiz/manage/releases?faces-redirect=true&done=released";
    }

    public List<Exam> getExams() {
        if (exams == null) {
            exams = releases.findExams();
        }
        return exams;
    }
}
