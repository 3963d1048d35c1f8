package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.muadam.course.ActivityId;
import vn.muadam.shared.NotFoundException;

/** Stores the rules of quizzes; published ones never change and come from the shared cache. */
@ApplicationScoped
class QuizRepository {

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
        return Optional.ofNullable(entityManager.find(Quiz.class, activity.value()))
                .orElseThrow(NotFoundException::new);
    }

    /** The quiz's rules of drawing, in the order of the outline. */
    List<QuizDraw> findDraws(ActivityId quiz) {
        return entityManager
                .createQuery("select d from QuizDraw d where d.quizId = :quiz order by d.position", QuizDraw.class)
                .setParameter("quiz", quiz.value())
                .getResultList();
    }
}
