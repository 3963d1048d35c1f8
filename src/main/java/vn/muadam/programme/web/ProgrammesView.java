package vn.muadam.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.programme.PersonProgress;
import vn.muadam.programme.ProgrammeLine;
import vn.muadam.programme.ProgrammeProgress;
import vn.muadam.programme.ProgrammeService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/** Backs /programme/manage/programmes.xhtml and programme.xhtml: the programmes in sight, and one of them with its people. */
@Named
@RequestScoped
public class ProgrammesView {

    private static final int PAGE_SIZE = 50;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private PostedForm form;

    private @Nullable List<ProgrammeLine> lines;
    private @Nullable ProgrammeLine line;
    private @Nullable Integer members;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getLines();
    }

    /** The same for one of them. */
    public void loadOne() {
        getLine();
    }

    public @Nullable String decidePosted() {
        if (!form.isPosted()) {
            return null;
        }
        long id = getLine().programme().getId();
        switch (form.text("act")) {
            case "open" -> programmes.open(id);
            case "retire" -> programmes.retire(id);
            case "discard" -> {
                programmes.discard(id);
                return "/programme/manage/programmes?faces-redirect=true";
            }
            default -> throw new NotFoundException();
        }
        return "/programme/manage/programme?faces-redirect=true&done=" + form.text("act") + "&id=" + id;
    }

    public List<ProgrammeLine> getLines() {
        if (lines == null) {
            lines = programmes.find();
        }
        return lines;
    }

    public ProgrammeLine getLine() {
        if (line == null) {
            line = programmes.get(form.number("id"));
        }
        return line;
    }

    public ProgrammeProgress getPreview() {
        return programmes.preview(getLine().programme().getId());
    }

    public List<PersonProgress> getPeople() {
        return programmes.findProgress(getLine().programme().getId(), (getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
    }

    public int getMembers() {
        if (members == null) {
            members = programmes.countMembers(getLine().programme().getId());
        }
        return members;
    }

    public int getCompleted() {
        return programmes.countCompleted(getLine().programme().getId());
    }

    public int getPages() {
        return Math.max(1, (getMembers() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        String typed = form.text("page");
        int number = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 1;
        return Math.max(1, Math.min(number, getPages()));
    }
}
