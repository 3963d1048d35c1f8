package vn.muadam.enrolment;

import java.util.List;
import vn.muadam.identity.PersonId;

/**
 * How far one person is in a course, activity by activity, for whoever answers for them.
 *
 * @param done how many required activities are done
 * @param required how many complete the course
 */
public record CompletionSheet(
        PersonId person,
        String fullName,
        String courseKey,
        String title,
        int done,
        int required,
        boolean completed,
        List<LearnerStep> steps) {

    public CompletionSheet {
        steps = List.copyOf(steps);
    }
}
