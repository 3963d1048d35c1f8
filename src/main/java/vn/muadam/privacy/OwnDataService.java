package vn.muadam.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditTrail;
import vn.muadam.audit.AuditedAct;
import vn.muadam.document.ListWorkbook;
import vn.muadam.identity.DisclosedLine;
import vn.muadam.identity.PersonDisclosure;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.SignedInUser;
import vn.muadam.shared.Messages;

/** Everybody's own data: what is on record, what it may be used for, and what they ask about it. */
@Stateless
public class OwnDataService {

    private static final List<Integer> WIDTHS = List.of(28, 48, 60);

    @Inject
    private PrivacyRepository privacy;

    @Inject
    @Any
    private Instance<PersonDisclosure> disclosures;

    @Inject
    private SignedInUser user;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @RolesAllowed("LEARNER")
    public OwnData get(Locale locale) {
        PersonId person = user.id();
        return new OwnData(lines(person, locale), agreed(person), privacy.findRequests(person));
    }

    private List<DisclosedLine> lines(PersonId person, Locale locale) {
        return disclosures.stream()
                .sorted(Comparator.comparing(PersonDisclosure::order))
                .flatMap(disclosure -> disclosure.disclose(person, locale).stream())
                .toList();
    }

    private Set<Purpose> agreed(PersonId person) {
        return privacy.findConsents(person).stream()
                .filter(Consent::isOpen)
                .map(Consent::purpose)
                .collect(Collectors.toSet());
    }

    /** The copy that everybody may have of their data, as a workbook; it is written down who took one. */
    @RolesAllowed("LEARNER")
    public void writeCopy(Locale locale, OutputStream out) throws IOException {
        PersonId person = user.id();
        Messages words = Messages.of(OwnDataService.class, locale);
        List<String> headings = List.of(words.text("copy.part"), words.text("copy.item"), words.text("copy.value"));
        try (ListWorkbook workbook =
                new ListWorkbook(out, words.text("copy.sheet"), words.text("copy.title"), headings, WIDTHS)) {
            for (DisclosedLine line : lines(person, locale)) {
                workbook.add(List.of(line.part(), line.item(), line.value()), Map.of());
            }
        }
        record("data-copied", person, null);
    }

    /** Agrees to these purposes and to no others; what was agreed to already stays as it was. */
    @RolesAllowed("LEARNER")
    public void agree(Set<Purpose> purposes) {
        PersonId person = user.id();
        Instant now = clock.instant();
        List<Consent> open =
                privacy.findConsents(person).stream().filter(Consent::isOpen).toList();
        for (Purpose purpose : Purpose.values()) {
            List<Consent> given = open.stream()
                    .filter(consent -> consent.purpose() == purpose)
                    .toList();
            if (purposes.contains(purpose) && given.isEmpty()) {
                privacy.add(new Consent(person, purpose, now));
                record("consent-given", person, purpose.name());
            } else if (!purposes.contains(purpose) && !given.isEmpty()) {
                given.forEach(consent -> consent.withdraw(now));
                record("consent-withdrawn", person, purpose.name());
            }
        }
    }

    /**
     * Asks for something.
     *
     * @throws WishMissingException when a correction or question does not say what it is about
     * @throws RequestOpenException when the same kind of request waits for its answer
     */
    @RolesAllowed("LEARNER")
    public void ask(RequestKind kind, String wish) {
        PersonId person = user.id();
        boolean waiting = privacy.findRequests(person).stream()
                .anyMatch(request -> request.getState() == RequestState.OPEN && request.getKind() == kind);
        if (waiting) {
            throw new RequestOpenException();
        }
        privacy.add(new DataRequest(person, kind, wish, clock.instant()));
        record("data-asked", person, kind.name());
    }

    private void record(String act, PersonId person, @Nullable String detail) {
        audit.record(
                person.value(), AuditedAct.of(act, "person", person.value()).withDetail(detail));
    }
}
