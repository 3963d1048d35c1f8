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

    private static final String CURRENT = "current";
    private static final String PAST = "past";

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
            Optional<Place> other = history.findCurrent(EnrolmentMoves.KIND, merging.into(), enrolment.course());
            if (enrolment.current()
                    && other.isPresent()
                    && history.isBetter(enrolment.row(), other.get().row())) {
                setAside(merging, EnrolmentMoves.KIND, other.get());
                keep(merging, EnrolmentMoves.KIND, enrolment);
            } else {
                move(merging, EnrolmentMoves.KIND, enrolment, other.isPresent());
            }
        }
        for (Place assignment : history.findAll(ASSIGNMENT, merging.from())) {
            touched.add(assignment.course());
            boolean taken = history.findCurrent(ASSIGNMENT, merging.into(), assignment.course())
                    .isPresent();
            move(merging, ASSIGNMENT, assignment, taken);
        }
        touched.forEach(course -> counts.settle(merging.into(), course));
    }

    /** Earlier cycles stay what they are; of two that would count, or was set aside before, this one does not. */
    private void move(Merging merging, String kind, Place place, boolean taken) {
        if (place.current() ? taken : place.cycle() < 0) {
            setAside(merging, kind, place);
        } else {
            keep(merging, kind, place);
        }
    }

    private void keep(Merging merging, String kind, Place place) {
        int cycle = history.freeCycle(kind, merging.into(), place.course(), place.cycle());
        move(merging, kind, place, cycle, place.current());
    }

    private void setAside(Merging merging, String kind, Place place) {
        move(merging, kind, place, history.nextCycleAside(merging.from(), merging.into(), place.course()), false);
    }

    private void move(Merging merging, String kind, Place place, int cycle, boolean current) {
        String was = place.current() ? CURRENT : PAST;
        notes.add(merging, new MergeNote(kind, place.row(), place.person(), place.cycle(), was));
        put(kind, place, merging.into(), cycle, current);
    }

    private void put(String kind, Place place, PersonId person, int cycle, boolean current) {
        if (kind.equals(ASSIGNMENT)) {
            counts.assignmentMoved(place, current);
            history.move(kind, place.row(), person, cycle, current);
        } else {
            history.move(kind, place.row(), person, cycle, current);
            history.moveCompletion(place.row(), person, cycle);
            counts.moved(place, current);
        }
    }

    @Override
    public void undo(Merging merging) {
        history.forgetRead();
        Set<CourseId> touched = new HashSet<>();
        for (String kind : List.of(ASSIGNMENT, EnrolmentMoves.KIND)) {
            for (MergeNote note : notes.find(merging, kind)) {
                Place place = history.place(kind, note.row());
                touched.add(place.course());
                int cycle = EnrolmentMoves.cycleOf(note);
                put(kind, place, note.wasPerson(), cycle, wasCurrent(note, cycle));
            }
        }
        for (CourseId course : touched) {
            counts.settle(merging.into(), course);
            counts.settle(merging.from(), course);
        }
    }

    /** Notes from before training was repeated do not say so: the first cycle was the only one that counted. */
    private static boolean wasCurrent(MergeNote note, int cycle) {
        return note.wasText() == null
                ? cycle == Enrolment.FIRST_CYCLE
                : note.wasText().equals(CURRENT);
    }
}
