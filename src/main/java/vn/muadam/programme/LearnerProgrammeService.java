package vn.muadam.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.muadam.course.CourseId;
import vn.muadam.identity.People;
import vn.muadam.identity.SignedInUser;

/** The programmes that are open to a learner, and how far they are in them. */
@Stateless
@RolesAllowed("LEARNER")
public class LearnerProgrammeService {

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private Programmes reading;

    @Inject
    private People people;

    @Inject
    private SignedInUser user;

    /** Those of the learner's unit and of the units above it, by title. */
    @RolesAllowed("LEARNER")
    public List<ProgrammeProgress> findMine() {
        List<Programme> open =
                people.placeOf(user.id()).map(programmes::findOpen).orElse(List.of());
        if (open.isEmpty()) {
            return List.of();
        }
        Set<CourseId> completed = programmes.findCompleted(user.id());
        return open.stream()
                .map(programme -> reading.progress(programme, completed))
                .toList();
    }
}
