package vn.muadam.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.muadam.course.CourseId;
import vn.muadam.enrolment.LearningHistoryRepository.Place;
import vn.muadam.identity.HistoryItem;
import vn.muadam.identity.MergeNote;
import vn.muadam.identity.MergeNotes;
import vn.muadam.identity.Merging;
import vn.muadam.identity.PersonHistory;
import vn.muadam.identity.PersonId;

/**
 * What somebody must learn and has learnt, when two records of them become one. Where both know a course the enrolment that
 * is further goes on, and the other is set aside with its attempts and certificate; teams count the person once.
 */
@ApplicationScoped
@Transactional
class LearningHistory implements PersonHistory {

    static final String ASSIGNMENT = "assignment";

    private static final int AFTER_THE_RECORD = 10;

    @Inject
    private LearningHistoryRepository history;

    @Inject
    private LearningCounts counts;

    @Inject
    private MergeNotes notes;

    @Override
    public int order() {
        return AFTER_THE_RECORD;
    }

    @Override
    public List<HistoryItem> describe(PersonId person) {
        return List.of(
                new HistoryItem("courses", history.count("", person), ""),
                new HistoryItem("completed", history.count(" and completed_at is not null", person), ""));
    }

    @Override
    public void merge(Merging merging) {
        history.forgetRead();
        Set<CourseId> touched = new HashSet<>();
        for (Place enrolment : history.findAll(EnrolmentMoves.KIND, merging.from())) {
            touched.add(enrolment.course());
            Optional<Place> other = history.find(EnrolmentMoves.KIND, merging.into(), enrolment.course());
            if (enrolment.cycle() == Enrolment.FIRST_CYCLE
                    && other.isPresent()
                    && history.isBetter(enrolment.row(), other.get().row())) {
                moveEnrolment(merging, other.get(), aside(merging, enrolment));
                moveEnrolment(merging, enrolment, Enrolment.FIRST_CYCLE);
            } else {
                moveEnrolment(merging, enrolment, cycleFor(merging, enrolment, other.isPresent()));
            }
        }
        for (Place assignment : history.findAll(ASSIGNMENT, merging.from())) {
            touched.add(assignment.course());
            boolean taken = history.find(ASSIGNMENT, merging.into(), assignment.course())
                    .isPresent();
            moveAssignment(merging, assignment, cycleFor(merging, assignment, taken));
        }
        touched.forEach(course -> counts.settle(merging.into(), course));
    }

    private int cycleFor(Merging merging, Place place, boolean taken) {
        boolean free = place.cycle() == Enrolment.FIRST_CYCLE && !taken;
        return free ? Enrolment.FIRST_CYCLE : aside(merging, place);
    }

    private int aside(Merging merging, Place place) {
        return history.nextCycleAside(merging.from(), merging.into(), place.course());
    }

    private void moveEnrolment(Merging merging, Place place, int cycle) {
        notes.add(merging, new MergeNote(EnrolmentMoves.KIND, place.row(), place.person(), place.cycle(), null));
        put(place, merging.into(), cycle);
    }

    private void moveAssignment(Merging merging, Place place, int cycle) {
        notes.add(merging, new MergeNote(ASSIGNMENT, place.row(), place.person(), place.cycle(), null));
        putAssignment(place, merging.into(), cycle);
    }

    private void put(Place place, PersonId person, int cycle) {
        history.move(EnrolmentMoves.KIND, place.row(), person, cycle);
        history.moveCompletion(place.row(), person, cycle);
        counts.moved(place, cycle);
    }

    private void putAssignment(Place place, PersonId person, int cycle) {
        counts.assignmentMoved(place, cycle);
        history.move(ASSIGNMENT, place.row(), person, cycle);
    }

    @Override
    public void undo(Merging merging) {
        history.forgetRead();
        Set<CourseId> touched = new HashSet<>();
        for (MergeNote note : notes.find(merging, ASSIGNMENT)) {
            Place place = history.place(ASSIGNMENT, note.row());
            touched.add(place.course());
            putAssignment(place, note.wasPerson(), cycleOf(note));
        }
        for (MergeNote note : notes.find(merging, EnrolmentMoves.KIND)) {
            Place place = history.place(EnrolmentMoves.KIND, note.row());
            touched.add(place.course());
            put(place, note.wasPerson(), cycleOf(note));
        }
        for (CourseId course : touched) {
            counts.settle(merging.into(), course);
            counts.settle(merging.from(), course);
        }
    }

    private static int cycleOf(MergeNote note) {
        return note.wasNumber() == null ? Enrolment.FIRST_CYCLE : note.wasNumber();
    }
}
