package vn.muadam.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.muadam.course.ActivityId;
import vn.muadam.shared.NotFoundException;

/** The surveys of courses, for the capabilities above; it decides no permission, and shows no reply. */
@ApplicationScoped
@Transactional
public class Surveys {

    @Inject
    private SurveyRepository surveys;

    /** Stores the surveys of a new course version; its activities stand already. */
    public void store(List<SurveyDraft> drafts) {
        drafts.forEach(surveys::add);
    }

    /**
     * The survey of that activity as it was stored.
     *
     * @throws NotFoundException when it is no survey
     */
    public SurveyDraft getDraft(ActivityId activity) {
        SurveyForm form = getForm(activity);
        return new SurveyDraft(
                activity,
                form.anonymous(),
                form.intro(),
                form.items().stream().map(SurveyItem::toDraft).toList());
    }

    /**
     * The form of that activity.
     *
     * @throws NotFoundException when it is no survey
     */
    SurveyForm getForm(ActivityId activity) {
        return SurveyForm.of(surveys.get(activity), surveys.findItems(activity));
    }
}
