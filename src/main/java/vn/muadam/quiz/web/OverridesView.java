package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.OverrideLine;
import vn.muadam.quiz.OverrideService;
import vn.muadam.shared.web.PostedForm;

/** Backs /quiz/manage/overrides.xhtml: where other terms of a quiz hold, and ending one of these. */
@Named
@RequestScoped
public class OverridesView {

    @Inject
    private OverrideService overrides;

    @Inject
    private OverrideWords words;

    @Inject
    private PostedForm form;

    private @Nullable List<OverrideLine> lines;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getLines();
    }

    public @Nullable String withdrawPosted() {
        if (!form.isPosted()) {
            return null;
        }
        int moved = overrides.withdraw(form.number("id"), form.text("reason"));
        return "/quiz/manage/overrides?faces-redirect=true&done=withdrawn&moved=" + moved;
    }

    public List<OverrideLine> getLines() {
        if (lines == null) {
            lines = overrides.findAll();
        }
        return lines;
    }

    /** Whether that is the one whose ending was refused: its form stays open, with what was typed. */
    public boolean isTyped(long id) {
        return form.isPosted() && form.text("id").equals(Long.toString(id));
    }

    public String getReason() {
        return form.text("reason");
    }

    /** What it says, each a short sentence. */
    public List<String> says(OverrideLine line) {
        return words.of(line.override());
    }

    /** How many open attempts have another deadline by what was done last. */
    public int getMoved() {
        String moved = form.text("moved");
        return moved.matches("\\d{1,6}") ? Integer.parseInt(moved) : 0;
    }
}
