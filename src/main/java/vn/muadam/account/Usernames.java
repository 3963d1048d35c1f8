package vn.muadam.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.muadam.identity.PersonName;
import vn.muadam.shared.VietnameseText;

/** Makes user names from names: "Nguyễn Văn An" becomes an.nv, or an.nv2 where somebody is called so already. */
@ApplicationScoped
class Usernames {

    private static final int LONGEST = 30;

    @Inject
    private ClaimRepository accounts;

    String free(String fullName) {
        String base = base(PersonName.of(fullName));
        if (!accounts.isTaken(base)) {
            return base;
        }
        int number = accounts.countBeginning(base) + 1;
        while (accounts.isTaken(base + number)) {
            number++;
        }
        return base + number;
    }

    static String base(PersonName name) {
        String given = letters(name.given());
        String initials = Arrays.stream(name.familyMiddle().split(" +"))
                .map(Usernames::letters)
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String whole = (given.isEmpty() ? "nguoi" : given) + "." + (initials.isEmpty() ? "x" : initials);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
    }

    private static String letters(String word) {
        return VietnameseText.fold(word).replaceAll("[^a-z]", "");
    }
}
