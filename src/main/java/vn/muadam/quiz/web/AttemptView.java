package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AttemptService;
import vn.muadam.quiz.Paper;
import vn.muadam.quiz.PaperQuestion;
import vn.muadam.quiz.PublicToken;

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
    private Redirect redirect;

    @Inject
    private DeviceView device;

    @Inject
    private PostedStep posted;

    @Inject
    private Words words;

    private String token = "";
    private String refused = "";
    private int slot = 1;
    private @Nullable Paper paper;

    /** A page that was posted acts and leads on; one that was asked for is shown, or leads to the result. */
    public void act() throws IOException {
        if (redirect.isDue()) {
            redirect.to(posted.act(token, slot));
        } else if (!getPaper().isOpen()) {
            redirect.to(Links.result(token));
        }
    }

    public Paper getPaper() {
        if (paper == null) {
            Paper stored = attempts.get(token, device.getName());
            paper = posted.typed(slot).map(typed -> stored.typed(slot, typed)).orElse(stored);
        }
        return paper;
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
        Instant savedAt = question(getSlot()).savedAt();
        return savedAt == null ? "" : Words.hour(savedAt);
    }

    public String getDeadlineWords() {
        Instant deadline = getPaper().deadline();
        return deadline == null ? "" : words.text("attempt.label.deadline", Words.hour(deadline));
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

    public String photoHref(PaperQuestion question) {
        return Links.photo(token, question.slot()) + "&seq=" + question.slotSeq();
    }

    /** Where its form is sent; the address says which question it is. */
    public String photoForm(PaperQuestion question) {
        return Links.photo(token, question.slot());
    }

    public boolean isWithPhoto() {
        return getPaper().questions().stream().anyMatch(PaperQuestion::isPhoto);
    }

    /** A name for the photograph that may be sent from this page; sent twice, it is stored once. */
    public String getPhotoKey() {
        return PublicToken.random();
    }

    /** Why the photograph that was sent was not taken; empty when none was refused. */
    public String getPhotoRefusal() {
        return PhotoServlet.REFUSALS.contains(refused) ? words.text(refused) : "";
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

    public String getRefused() {
        return refused;
    }

    public void setRefused(@Nullable String refused) {
        this.refused = refused == null ? "" : refused;
    }

    public String getSlotText() {
        return Integer.toString(slot);
    }

    public void setSlotText(@Nullable String text) {
        slot = PostedStep.number(text, 1);
    }
}
