package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.reporting.LearningRecord;
import vn.muadam.reporting.LearningRecordService;
import vn.muadam.shared.Messages;
import vn.muadam.shared.VietnamTime;
import vn.muadam.shared.web.PageView;

/** Backs /reporting/record.xhtml: one's own record, or with a person in the address that of somebody of one's units. */
@Named
@RequestScoped
public class LearningRecordView {

    private static final int HOUR = 60;

    @Inject
    private LearningRecordService recordService;

    @Inject
    private ReportAddress address;

    @Inject
    private PageView page;

    @Inject
    private Clock clock;

    private @Nullable LearningRecord record;

    public void load() {
        record = isMine() ? recordService.getMine() : recordService.get(address.person());
    }

    public boolean isMine() {
        return !address.namesPerson();
    }

    public LearningRecord getRecord() {
        return Objects.requireNonNull(record);
    }

    /** "3 khóa học, khoảng 2 giờ 30 phút". */
    public String getSum() {
        Messages words = Messages.of(LearningRecordView.class, page.getLocale());
        int minutes = getRecord().completedMinutes();
        return words.text("record.label.sum", getRecord().completedCount(), minutes / HOUR, minutes % HOUR);
    }

    public String title(LearningRecord.Course course) {
        String english = course.titleEn();
        return page.isVietnamese() || english == null ? course.title() : english;
    }

    public LocalDate getToday() {
        return VietnamTime.today(clock);
    }
}
