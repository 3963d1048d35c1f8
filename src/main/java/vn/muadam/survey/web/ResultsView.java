package vn.muadam.survey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.survey.ItemResult;
import vn.muadam.survey.SurveyBox;
import vn.muadam.survey.SurveyChoice;
import vn.muadam.survey.SurveyResult;
import vn.muadam.survey.SurveyResultService;
import vn.muadam.survey.WrittenText;

/** Backs /survey/manage/results.xhtml: what came of the surveys of a course, one at a time. */
@Named
@RequestScoped
public class ResultsView {

    private static final int MOST_TEXTS = 100;

    @Inject
    private SurveyResultService results;

    @Inject
    private PostedForm form;

    private @Nullable List<SurveyChoice> choices;
    private @Nullable SurveyResult result;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        if (!getChoices().isEmpty()) {
            getResult();
        }
    }

    public List<SurveyChoice> getChoices() {
        if (choices == null) {
            choices = results.findAll(getCourse());
        }
        return choices;
    }

    /** The survey that was asked for, else that of the newest version. */
    public SurveyResult getResult() {
        if (result == null) {
            Long asked = form.numberOrNull("survey");
            result = results.get(getChoices().stream()
                    .filter(choice -> asked == null || choice.id() == asked)
                    .findFirst()
                    .orElseThrow(NotFoundException::new)
                    .id());
        }
        return result;
    }

    public boolean isEnough() {
        return getResult().counted() > 0;
    }

    public int getGroup() {
        return SurveyBox.GROUP;
    }

    /** The rows of a distribution. */
    public List<Bar> bars(ItemResult item) {
        return IntStream.rangeClosed(1, item.times().size())
                .mapToObj(choice -> {
                    int times = item.times().get(choice - 1);
                    return new Bar(
                            item.label(choice),
                            times,
                            (double) times / getResult().counted());
                })
                .toList();
    }

    public double mean(ItemResult item) {
        return item.getMean().orElse(0);
    }

    public List<WrittenText> texts(ItemResult item) {
        return item.texts().stream().limit(MOST_TEXTS).toList();
    }

    /** How many texts only the workbook has. */
    public int left(ItemResult item) {
        return Math.max(0, item.texts().size() - MOST_TEXTS);
    }

    public String getCourse() {
        return form.text("course");
    }

    /**
     * A choice with how often it was made.
     *
     * @param ratio of all replies that were counted, from 0 to 1
     */
    public record Bar(String label, int times, double ratio) {}
}
