package vn.muadam.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonDisclosure;
import vn.muadam.identity.PersonId;
import vn.muadam.shared.Messages;

/** The certificates of somebody, also those that ended. */
@ApplicationScoped
class CertificateDisclosure implements PersonDisclosure {

    private static final int AFTER_TESTS = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Inject
    private CertificateRepository certificates;

    @Override
    public int order() {
        return AFTER_TESTS;
    }

    @Override
    public List<DisclosedLine> disclose(PersonId person, Locale locale) {
        Messages words = Messages.of(CertificateDisclosure.class, locale);
        return certificates.findByPerson(person).stream()
                .map(certificate -> new DisclosedLine(
                        words.text("disclosure.certificates"),
                        certificate.getPrinted().getCourseTitle(),
                        certificate.getNumber().orElse("") + " " + DAY.format(certificate.getCompletedOn())))
                .toList();
    }
}
