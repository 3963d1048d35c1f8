package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.reporting.PersonReport;
import vn.muadam.reporting.ReportingService;

/** Backs /reporting/manage/person.xhtml: one person's teams, courses and certificates. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    private ReportingService reportingService;

    @Inject
    private ReportAddress address;

    private @Nullable PersonReport person;

    public void load() {
        person = reportingService.person(address.person());
    }

    public PersonId getId() {
        return address.person();
    }

    public PersonReport getPerson() {
        return Objects.requireNonNull(person);
    }
}
