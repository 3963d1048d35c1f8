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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AttemptService;
import vn.muadam.quiz.Paper;
import vn.muadam.quiz.PaperQuestion;

/**
 * Backs /quiz/attempt.xhtml: one question a screen and, behind the last, a screen to look over before handing in.
 *
 * <p>Without script each step is a plain form whose answer is saved before the next question appears; the address says
 * which it is. With script the same page holds the whole paper and saves through the API.
 */
@Named
@RequestScoped
public class AttemptView {

    @Inject
    private AttemptService attempts;

    @Inject
    private FacesContext faces;

    @Inject
    private PostedStep posted;

    @Inject
    private Words words;

    private String token = "";
    private int slot = 1;
    private @Nullable Paper paper;

    /** A page that was posted acts and leads on; one that was asked for is shown, or leads to the result. */
    public void act() throws IOException {
        if (request().getMethod().equals("POST")) {
            leave(posted.act(token, slot));
        } else if (!getPaper().isOpen()) {
            leave(Links.result(token));
        }
    }

    private void leave(String address) throws IOException {
        ExternalContext external = faces.getExternalContext();
        external.redirect(external.getRequestContextPath() + address);
        faces.responseComplete();
    }

    public Paper getPaper() {
        if (paper == null) {
            paper = attempts.get(token, device());
        }
        return paper;
    }

    /** The device by its cookie; it gets one with its first page. */
    private String device() {
        return Device.of(
                request(), (HttpServletResponse) faces.getExternalContext().getResponse());
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    public int getCount() {
        return getPaper().questions().size();
    }

    /** The place that is shown: a question, or one more for the look over the whole paper. */
    public int getSlot() {
        return Math.max(1, Math.min(slot, getCount() + 1));
    }

    public boolean isLookingOver() {
        return getSlot() > getCount();
    }

    public String getPlace() {
        return isLookingOver()
                ? words.text("attempt.label.end")
                : words.text("attempt.label.place", getSlot(), getCount());
    }

    public List<Stroke> getStrokes() {
        return IntStream.rangeClosed(1, getCount())
                .mapToObj(number -> new Stroke(number, question(number).isAnswered(), number == getSlot()))
                .toList();
    }

    private PaperQuestion question(int number) {
        return getPaper().questions().get(number - 1);
    }

    /** The hour at which the answer on the screen was saved; empty while there is none. */
    public String getSavedHour() {
        if (isLookingOver()) {
            return "";
        }
        PaperQuestion shown = question(getSlot());
        return shown.savedAt() == null ? "" : Words.hour(shown.savedAt());
    }

    public String getDeadlineWords() {
        return getPaper().deadline() == null
                ? ""
                : words.text("attempt.label.deadline", Words.hour(getPaper().deadline()));
    }

    public String getUnansweredWords() {
        int count = getPaper().unanswered().size();
        return count == 0 ? "" : words.text("attempt.help.unanswered", count);
    }

    public String getAddress() {
        return "/quiz/attempt.xhtml?token=" + token;
    }

    public String getResultHref() {
        return Links.result(token);
    }

    public String getLaterHref() {
        return Links.quiz(getPaper().courseKey(), getPaper().quizKey());
    }

    public String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token == null ? "" : token;
    }

    public String getSlotText() {
        return Integer.toString(slot);
    }

    public void setSlotText(@Nullable String text) {
        slot = PostedStep.number(text, 1);
    }
}
