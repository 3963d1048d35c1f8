package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.quiz.AttemptService;
import vn.muadam.quiz.PaperQuestion;
import vn.muadam.quiz.PublicToken;
import vn.muadam.quiz.Save;

/** A step on a paper that was posted as a plain form: an answer and the way to go on, a hand-in, a taking over. */
@RequestScoped
class PostedStep {

    @Inject
    private AttemptService attempts;

    @Inject
    private DeviceView device;

    @Inject
    private FacesContext faces;

    @Inject
    private Clock clock;

    /** Does what the form says, and answers where to go on. */
    String act(String token, int slot) {
        switch (String.valueOf(parameter("action"))) {
            case "takeOver" -> attempts.takeOver(token, device.getName());
            case "submit" -> {
                attempts.submit(token, new Save(device.getName(), PublicToken.random(), List.of()), clock.instant());
                return Links.result(token);
            }
            default -> answer(token);
        }
        return Links.attempt(token, number(parameter("to"), slot));
    }

    /** A question that is left as it was found is not saved anew. */
    private void answer(String token) {
        int slot = number(parameter("slot"), 0);
        List<String> values = values();
        List<PaperQuestion> paper = attempts.get(token, device.getName()).questions();
        if (paper.stream().anyMatch(question -> question.slot() == slot && !question.isAnsweredBy(values))) {
            attempts.answer(token, device.getName(), slot, values);
        }
    }

    /** Fields that are all empty are no answer; the other name is that of pages of the version before. */
    private List<String> values() {
        String[] sent = request().getParameterValues("value");
        String[] values = sent == null ? request().getParameterValues("chosen") : sent;
        return values == null || Arrays.stream(values).allMatch(String::isBlank)
                ? List.of()
                : Arrays.stream(values).map(PostedStep::clean).toList();
    }

    /** Without the spaces around it; a form ends lines in another way than a script does. */
    static String clean(String typed) {
        return typed.strip().replace("\r\n", "\n");
    }

    /** The answer on the page that could not be stored, so that it is shown again; empty when none was sent. */
    Optional<List<String>> typed(int slot) {
        boolean sent = request().getMethod().equals("POST") && number(parameter("slot"), 0) == slot;
        return sent ? Optional.of(values()) : Optional.empty();
    }

    /** The number that an address or form says, or another where it says none. */
    static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("\\d{1,3}") ? Integer.parseInt(text) : otherwise;
    }

    private @Nullable String parameter(String name) {
        return request().getParameter(name);
    }

    private HttpServletRequest request() {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
