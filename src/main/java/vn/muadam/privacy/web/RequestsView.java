package vn.muadam.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.privacy.RequestService;
import vn.muadam.privacy.WaitingRequest;
import vn.muadam.shared.web.PostedForm;

/** Backs /privacy/manage/requests.xhtml: what people ask about their data, the most urgent first. */
@Named
@RequestScoped
public class RequestsView {

    @Inject
    private RequestService requestService;

    @Inject
    private PostedForm form;

    private List<WaitingRequest> waiting = List.of();

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        waiting = requestService.findWaiting();
    }

    public @Nullable String answerPosted() {
        if (!form.isPosted()) {
            return null;
        }
        long id = form.number("id");
        switch (form.text("act")) {
            case "erase" -> requestService.erase(id, form.has("sure"), form.text("answer"));
            case "refuse" -> requestService.answer(id, false, form.text("answer"));
            default -> requestService.answer(id, true, form.text("answer"));
        }
        return "/privacy/manage/requests?faces-redirect=true&done=answered";
    }

    public List<WaitingRequest> getWaiting() {
        return waiting;
    }

    public boolean overdue(WaitingRequest request) {
        return request.isOverdueOn(requestService.today());
    }

    /** What was typed stays with the request to which it was typed. */
    public String typed(WaitingRequest request) {
        return form.text("id").equals(Long.toString(request.id())) ? form.text("answer") : "";
    }
}
