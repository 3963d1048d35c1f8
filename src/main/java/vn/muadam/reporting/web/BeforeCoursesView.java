package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.reporting.ReportingService;

/** Backs /reporting/manage/before-courses.xhtml: what officials see while no course is published. */
@Named
@RequestScoped
public class BeforeCoursesView {

    static final String PAGE = "/reporting/manage/before-courses?faces-redirect=true";

    @Inject
    private ReportingService reportingService;

    /** Leads to the reports as soon as there are any. */
    public @Nullable String load() {
        return reportingService.isAnythingPublished() ? "/reporting/manage/dashboard?faces-redirect=true" : null;
    }
}
