package vn.muadam.merging.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.merging.ComparedRecord;
import vn.muadam.merging.MergeService;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;

/** Backs /merging/manage/pair.xhtml: two records side by side, and what they are: one person or two. */
@Named
@RequestScoped
public class PairView {

    @Inject
    private MergeService mergeService;

    @Inject
    private PostedForm form;

    private List<ComparedRecord> records = List.of();

    /** Asks before the page begins, so that a record out of reach is answered with 404; there must be two to compare. */
    public @Nullable String load() {
        List<PersonId> people = form.all("id").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .distinct()
                .map(id -> new PersonId(Long.parseLong(id)))
                .toList();
        if (people.size() != 2) {
            return "/merging/manage/duplicates?faces-redirect=true&said=two";
        }
        records = people.stream().map(mergeService::compare).toList();
        return null;
    }

    public @Nullable String decidePosted() {
        if (!form.isPosted()) {
            return null;
        }
        PersonId one = records.get(0).person();
        PersonId other = records.get(1).person();
        if (form.text("act").equals("distinct")) {
            mergeService.sayDistinct(one, other);
            return "/merging/manage/duplicates?faces-redirect=true&said=distinct";
        }
        PersonId into = new PersonId(form.number("into"));
        if (!into.equals(one) && !into.equals(other)) {
            throw new NotFoundException();
        }
        mergeService.merge(into.equals(one) ? other : one, into, getReason());
        return "/merging/manage/duplicates?faces-redirect=true&kind=done&said=merged";
    }

    public List<ComparedRecord> getRecords() {
        return records;
    }

    /** The lines of what hangs on the two: one of each kind, in the same order for both. */
    public List<Integer> getHistoryLines() {
        int lines = records.isEmpty() ? 0 : records.get(0).history().size();
        return IntStream.range(0, lines).boxed().toList();
    }

    /** The record that goes on: the one that was chosen, else the one on which more hangs. */
    public String getInto() {
        ComparedRecord richer = sum(records.get(1)) > sum(records.get(0)) ? records.get(1) : records.get(0);
        return form.typedOr("into", richer.person());
    }

    private static int sum(ComparedRecord compared) {
        return compared.history().stream().mapToInt(item -> item.count()).sum();
    }

    public String getReason() {
        return form.text("reason");
    }
}
