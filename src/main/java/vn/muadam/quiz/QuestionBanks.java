package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.course.CourseId;
import vn.muadam.course.CourseVersionId;

/**
 * The questions of a course, and which version of each a course version asks; it decides no permission.
 *
 * <p>A question that was not changed keeps its version, so that its statistics go on from one version of the course to
 * the next. One that disappeared is retired: it is in no new bank, and stays readable in the attempts that showed it.
 */
@ApplicationScoped
@Transactional
public class QuestionBanks {

    @Inject
    private QuestionRepository questions;

    @Inject
    private QuizRepository quizzes;

    /** Stores the questions and quizzes of a new course version; its activities stand already. */
    public void store(
            CourseId course, CourseVersionId version, List<QuestionDraft> questionDrafts, List<QuizDraft> quizDrafts) {
        for (QuestionDraft draft : questionDrafts) {
            questions.putIntoBank(version, getOrAddVersion(course, draft));
        }
        for (QuizDraft draft : quizDrafts) {
            quizzes.add(new Quiz(version, draft), draft.draws());
        }
    }

    /** The questions of a course version by their keys, in the order of these. */
    public Map<String, QuestionVersion> findAll(CourseVersionId version) {
        Map<String, QuestionVersion> bank = new LinkedHashMap<>();
        questions
                .findBank(version)
                .forEach(question -> bank.put(question.key(), questions.getVersion(question.versionId())));
        return bank;
    }

    private QuestionVersion getOrAddVersion(CourseId course, QuestionDraft draft) {
        Question question = questions.find(course, draft.key()).orElseGet(() -> {
            Question first = new Question(course, draft.key());
            questions.add(first);
            return first;
        });
        String hash = QuestionHash.of(draft);
        return questions.findVersion(question.getId(), hash).orElseGet(() -> {
            QuestionVersion changed = new QuestionVersion(question.getId(), draft, hash);
            questions.add(changed);
            return changed;
        });
    }
}
