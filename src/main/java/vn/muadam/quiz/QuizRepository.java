package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.ActivityId;
import vn.muadam.shared.KeptLists;
import vn.muadam.shared.NotFoundException;

/** Stores the rules of quizzes; they never change and are kept in memory, the same for every reader. */
@ApplicationScoped
class QuizRepository {

    private final KeptLists<ActivityId, QuizDraw> draws = new KeptLists<>();

    @PersistenceContext
    private EntityManager entityManager;

    void add(Quiz quiz, List<DrawDraft> draws) {
        entityManager.persist(quiz);
        int position = 1;
        for (DrawDraft draw : draws) {
            entityManager.persist(new QuizDraw(quiz.getActivity().value(), position++, draw));
        }
    }

    Quiz get(ActivityId activity) {
        return Optional.ofNullable(entityManager.find(Quiz.class, activity.value(), KeptLists.UNCHANGING))
                .orElseThrow(NotFoundException::new);
    }

    /** The quiz's rules of drawing, in the order of the outline. */
    List<QuizDraw> findDraws(ActivityId quiz) {
        return draws.get(quiz, () -> readDraws(quiz));
    }

    private List<QuizDraw> readDraws(ActivityId quiz) {
        TypedQuery<QuizDraw> reading = entityManager
                .createQuery("select d from QuizDraw d where d.quizId = :quiz order by d.position", QuizDraw.class)
                .setParameter("quiz", quiz.value());
        KeptLists.UNCHANGING.forEach(reading::setHint);
        return reading.getResultList();
    }
}
