package vn.muadam.exchange;

/**
 * Checks that the product can ask a question of that kind. Every kind of the format is read; those that cannot be asked
 * yet are refused before anything is stored, so that no learner meets a hole.
 */
final class KindChecks {

    private KindChecks() {}

    static void check(GiftQuestion question, FileFaults faults) {
        GiftAnswers answers = question.answers();
        if (answers instanceof GiftAnswers.Matching) {
            faults.add(question.at(), "fault.kind-unsupported.matching");
        } else if (answers instanceof GiftAnswers.ShortAnswer) {
            faults.add(question.at(), "fault.kind-unsupported.short-answer");
        } else if (answers instanceof GiftAnswers.Numeric) {
            faults.add(question.at(), "fault.kind-unsupported.numeric");
        } else if (answers instanceof GiftAnswers.Essay) {
            faults.add(question.at(), "fault.kind-unsupported.essay");
        }
    }
}
