package vn.muadam.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.muadam.course.ActivityId;
import vn.muadam.enrolment.Enrolment;
import vn.muadam.organisation.Level;
import vn.muadam.organisation.UnitId;
import vn.muadam.organisation.Units;

/**
 * Lays replies into their box, and counts those that wait as soon as they are enough. Then the choices become numbers and the
 * texts rows of their own, written in an order by lot; the replies of an anonymous survey are removed in the same transaction.
 */
@ApplicationScoped
@Transactional
class Counting {

    private static final SecureRandom LOT = new SecureRandom();

    @Inject
    private ReplyRepository replies;

    @Inject
    private Units units;

    /** The box for whoever is enrolled there: that of the province which their commune of that day lies in. */
    SurveyBox lockBox(ActivityId survey, Enrolment enrolment) {
        UnitId commune = enrolment.getUnit();
        UnitId unit = (commune == null
                        ? units.country()
                        : units.ancestorAt(Level.PROVINCE, commune).orElseGet(units::country))
                .getId();
        return replies.lockBox(survey, unit);
    }

    void add(SurveyBox box, SurveyReply reply) {
        replies.add(reply);
        List<SurveyReply> waiting = replies.findWaiting(box);
        if (SurveyBox.isFull(waiting.size())) {
            count(box, waiting);
        }
    }

    private void count(SurveyBox box, List<SurveyReply> waiting) {
        box.count(waiting.size());
        Map<SurveyCount.Choice, SurveyCount> counts = replies.findCounts(box);
        List<SurveyText> texts = new ArrayList<>();
        for (SurveyReply reply : waiting) {
            for (SurveyAnswer answer : reply.getAnswers()) {
                Integer choice = answer.getChoice();
                String words = answer.getWords();
                if (choice != null) {
                    counts.computeIfAbsent(
                                    new SurveyCount.Choice(answer.getItemId(), choice),
                                    made -> replies.addCount(box, made))
                            .add(1);
                } else if (words != null) {
                    texts.add(new SurveyText(box, answer.getItemId(), words, reply.isNamed() ? reply.getId() : null));
                }
            }
        }
        Collections.shuffle(texts, LOT);
        texts.forEach(replies::add);
        waiting.forEach(this::putAway);
    }

    private void putAway(SurveyReply reply) {
        if (reply.isNamed()) {
            reply.count();
        } else {
            replies.remove(reply);
        }
    }
}
