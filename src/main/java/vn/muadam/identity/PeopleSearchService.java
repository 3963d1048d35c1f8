package vn.muadam.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnameseText;

/** Finds people of one's own units by name, telephone number or personal identification number. */
@Stateless
public class PeopleSearchService {

    private static final int SHOWN = 50;
    private static final int FEWEST_DIGITS = 3;

    @Inject
    private PeopleSearchRepository people;

    @Inject
    private PersonalIds personalIds;

    @Inject
    private Permissions permissions;

    /**
     * Whoever bears a name with words that begin as typed, marks or not; a number finds telephones that begin so, or the
     * one person of that identity paper. Names with the very marks that were typed come first, then by given name.
     *
     * @return at most fifty; nothing for an empty search
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public List<FoundPerson> find(String typed) {
        Scope scope = scope();
        String clean = VietnameseText.clean(typed);
        String digits = clean.replaceAll("[\\s.+-]", "");
        if (digits.matches("\\d{" + FEWEST_DIGITS + ",}")) {
            return findByNumber(digits, scope);
        }
        List<PersonName.Word> words = PersonName.of(clean).words().toList();
        return words.isEmpty() ? List.of() : people.findByWords(words, scope, SHOWN);
    }

    /**
     * One of them.
     *
     * @throws NotFoundException for somebody whose record is kept by no unit of one's own
     */
    @RolesAllowed({"COMMUNE_OFFICER", "PROVINCE_ADMIN", "NATIONAL_ADMIN", "AUDITOR"})
    public FoundPerson get(PersonId person) {
        return people.find(person, scope()).orElseThrow(NotFoundException::new);
    }

    private Scope scope() {
        return permissions.scopeOf(Role.COMMUNE_OFFICER, Role.PROVINCE_ADMIN, Role.NATIONAL_ADMIN, Role.AUDITOR);
    }

    private List<FoundPerson> findByNumber(String digits, Scope scope) {
        return PersonalId.parse(digits)
                .filter(id -> digits.length() > "84912345678".length() || !digits.startsWith("84"))
                .map(id -> people.findByPersonalId(personalIds.hash(id), scope))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> people.findByPhone("+84" + digits.replaceFirst("^(84|0)", ""), scope, SHOWN));
    }
}
