package vn.muadam.merging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.merging.DoneMerge;
import vn.muadam.merging.DuplicateKind;
import vn.muadam.merging.DuplicatePair;
import vn.muadam.merging.MergeService;
import vn.muadam.shared.web.PostedForm;

/** Backs /merging/manage/duplicates.xhtml: who may be on record twice, and who was. */
@Named
@RequestScoped
public class DuplicatesView {

    private static final int PAGE_SIZE = 25;

    @Inject
    private MergeService mergeService;

    @Inject
    private PostedForm form;

    private int names;
    private int phones;
    private int done;
    private List<DuplicatePair> pairs = List.of();
    private List<DoneMerge> merges = List.of();

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        names = mergeService.countDuplicates(DuplicateKind.NAME);
        phones = mergeService.countDuplicates(DuplicateKind.PHONE);
        done = mergeService.countDone();
        int offset = (getPageNumber() - 1) * PAGE_SIZE;
        switch (getKind()) {
            case "done" -> merges = mergeService.findDone(offset, PAGE_SIZE);
            case "phone" -> pairs = mergeService.findDuplicates(DuplicateKind.PHONE, offset, PAGE_SIZE);
            default -> pairs = mergeService.findDuplicates(DuplicateKind.NAME, offset, PAGE_SIZE);
        }
    }

    public @Nullable String undoPosted() {
        if (!form.isPosted()) {
            return null;
        }
        mergeService.undo(form.number("id"));
        return "/merging/manage/duplicates?faces-redirect=true&kind=done&said=undone";
    }

    /** Which of the three lists is shown. */
    public String getKind() {
        String kind = form.text("kind");
        return kind.equals("phone") || kind.equals("done") ? kind : "name";
    }

    public int getNames() {
        return names;
    }

    public int getPhones() {
        return phones;
    }

    public int getDone() {
        return done;
    }

    public List<DuplicatePair> getPairs() {
        return pairs;
    }

    public List<DoneMerge> getMerges() {
        return merges;
    }

    private int total() {
        return switch (getKind()) {
            case "done" -> done;
            case "phone" -> phones;
            default -> names;
        };
    }

    public int getPages() {
        return Math.max(1, (total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        int asked = form.text("page").matches("\\d{1,6}") ? Integer.parseInt(form.text("page")) : 1;
        return Math.max(1, Math.min(asked, getPages()));
    }
}
