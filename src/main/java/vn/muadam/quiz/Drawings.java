package vn.muadam.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Puts the questions of a quiz on the paper of an attempt; the attempt's seed decides which, and in which order. */
@ApplicationScoped
class Drawings {

    @Inject
    private QuizRepository quizzes;

    @Inject
    private QuestionRepository questions;

    /** Whether such a question may stand on its paper. */
    boolean mayHold(Quiz quiz, Predicate<BankQuestion> such) {
        List<QuizDraw> draws = quizzes.findDraws(quiz.getActivity());
        return questions.findBank(quiz.getVersion()).stream()
                .filter(such)
                .anyMatch(question -> draws.stream().anyMatch(draw -> draw.accepts(question)));
    }

    /** @throws QuestionsMissingException when the bank holds fewer than the quiz asks for */
    void draw(Attempt attempt, Quiz quiz) {
        Random random = new Random(attempt.getSeed());
        List<BankQuestion> bank = questions.findBank(quiz.getVersion());
        List<BankQuestion> paper = new ArrayList<>(Drawing.draw(quizzes.findDraws(quiz.getActivity()), bank, random));
        if (quiz.isShuffleQuestions()) {
            Collections.shuffle(paper, random);
        }
        for (BankQuestion drawn : paper) {
            QuestionVersion question = questions.getVersion(drawn.versionId());
            attempt.add(question, Drawing.optionOrder(question, quiz.isShuffleOptions(), random));
        }
    }
}
