package vn.muadam.survey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.survey.OpenedSurvey;
import vn.muadam.survey.SurveyItem;
import vn.muadam.survey.SurveyService;

/** Backs /survey/survey.xhtml: the form of a survey, or the thanks for it. What was typed stays when it is refused. */
@Named
@RequestScoped
public class SurveyView {

    @Inject
    private SurveyService surveys;

    @Inject
    private PostedForm form;

    private @Nullable OpenedSurvey opened;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getOpened();
    }

    /** Whoever has sent it is led to the thanks, however often they press the button. */
    public @Nullable String submitPosted() {
        if (!form.isPosted()) {
            return null;
        }
        Map<String, List<String>> values = new HashMap<>();
        for (SurveyItem item : getOpened().form().items()) {
            values.put(item.getKey(), form.all(nameOf(item)));
        }
        surveys.submit(getCourse(), getSurvey(), values);
        return "/survey/survey?faces-redirect=true&course=" + getOpened().courseKey() + "&survey="
                + getOpened().surveyKey();
    }

    public OpenedSurvey getOpened() {
        if (opened == null) {
            opened = surveys.open(getCourse(), getSurvey());
        }
        return opened;
    }

    public List<ItemLine> getItems() {
        return getOpened().form().items().stream()
                .map(item -> ItemLine.of(item, nameOf(item), form.all(nameOf(item)), form.isPosted()))
                .toList();
    }

    private static String nameOf(SurveyItem item) {
        return "item." + item.getKey();
    }

    public String getCourseHref() {
        return "/enrolment/course.xhtml?course=" + getOpened().courseKey();
    }

    public String getCourse() {
        return form.text("course");
    }

    public String getSurvey() {
        return form.text("survey");
    }
}
