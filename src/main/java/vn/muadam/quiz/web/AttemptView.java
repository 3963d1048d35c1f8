package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AttemptService;
import vn.muadam.quiz.Paper;
import vn.muadam.quiz.PaperQuestion;

/**
 * Backs /quiz/attempt.xhtml: one question of an open attempt, or, behind the last one, what is still unanswered.
 *
 * <p>Without a place in the address it opens the first unanswered question: where the learner stopped.
 */
@Named
@RequestScoped
public class AttemptView {

    @Inject
    private AttemptService attemptService;

    @Inject
    private FacesContext faces;

    private String token = "";
    private int slot;
    private @Nullable Paper paper;

    public void load() throws IOException {
        ExternalContext external = faces.getExternalContext();
        String device =
                Device.of((HttpServletRequest) external.getRequest(), (HttpServletResponse) external.getResponse());
        paper = attemptService.get(token, device);
        if (!paper.isOpen()) {
            external.redirect("/quiz/result.xhtml?token=" + token);
            faces.responseComplete();
        } else if (slot < 1) {
            slot = paper.unanswered().stream()
                    .map(PaperQuestion::slot)
                    .findFirst()
                    .orElse(count() + 1);
        }
    }

    public Paper getPaper() {
        return Objects.requireNonNull(paper);
    }

    /** Whether the last screen is shown: everything answered or not, ready to be handed in. */
    public boolean isLast() {
        return slot > count();
    }

    /** Whether a question is shown that this device may answer; another device may hold the attempt. */
    public boolean isAnswering() {
        return getPaper().isHeldHere() && !isLast();
    }

    /** Whether this device may hand in from here. */
    public boolean isHandingIn() {
        return getPaper().isHeldHere() && isLast();
    }

    public PaperQuestion getQuestion() {
        return getPaper().questions().get(Math.min(slot, count()) - 1);
    }

    public List<PaperQuestion> getQuestions() {
        return getPaper().questions();
    }

    /** The look of a question's stroke of rain: answered, current, to come. */
    public String stroke(PaperQuestion question) {
        return question.slot() == slot ? "now" : question.isAnswered() ? "on" : "";
    }

    public int getCount() {
        return count();
    }

    public int getPrevious() {
        return Math.max(1, slot - 1);
    }

    public int getNext() {
        return slot + 1;
    }

    private int count() {
        return getPaper().questions().size();
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }

    public int getSlot() {
        return slot;
    }

    public void setSlot(int slot) {
        this.slot = slot;
    }
}
