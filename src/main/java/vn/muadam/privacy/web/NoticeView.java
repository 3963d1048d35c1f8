package vn.muadam.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.muadam.job.RetentionPeriod;
import vn.muadam.privacy.NoticeService;

/** Backs /privacy/notice.xhtml: how long this installation keeps what the notice speaks of. */
@Named
@RequestScoped
public class NoticeView {

    @Inject
    private NoticeService notice;

    public int getMonthsOfAnswers() {
        return notice.lengthOf(RetentionPeriod.ANSWERS);
    }

    public int getMonthsOfLessons() {
        return notice.lengthOf(RetentionPeriod.LESSONS);
    }

    public int getDaysOfLists() {
        return notice.lengthOf(RetentionPeriod.LISTS);
    }
}
