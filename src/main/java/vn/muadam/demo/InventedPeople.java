package vn.muadam.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonName;

/** Makes up people one by one: name, year of birth, telephone, how they want to be addressed. */
final class InventedPeople {

    private static final int OWN_PHONES_FROM = 100_000; // below are those of accounts.csv
    private static final int OWN_PHONES = 900_000;
    private static final int STEP = 7919; // a prime, so that every number comes up once

    private final LocalDate today;
    private final IdBlock ids;
    private final Random random;
    private final InventedNames names;
    private int phonesGiven;
    private @Nullable InventedPerson previous;

    InventedPeople(LocalDate today, IdBlock ids, Random random) {
        this.today = today;
        this.ids = ids;
        this.random = random;
        this.names = new InventedNames(random);
    }

    /** One of the named accounts. */
    InventedPerson named(DemoAccount account, Confirmation confirmation) {
        return remember(new InventedPerson(
                ids.next(),
                account.username(),
                account.name(),
                account.sex(),
                account.birthYear(),
                account.phone(),
                account.formOfAddress(),
                account.nameConfirmed() ? confirmation.at() : null,
                account.nameConfirmed() ? confirmation.by() : null));
    }

    /** Somebody new; now and then of the family of the person before, on whose phone both learn. */
    InventedPerson draw(String username, HomeOrganisation home, boolean mayBeFamily, Confirmation confirmation) {
        int birthYear = today.getYear() - home.drawAge(random);
        Sex sex = home.drawSex(random);
        boolean family = mayBeFamily && random.nextInt(100) < 7;
        PersonName name = family ? names.draw(familyName(), sex, birthYear) : names.draw(sex, birthYear);
        return remember(new InventedPerson(
                ids.next(),
                username,
                name,
                sex,
                birthYear,
                family ? previousPhone() : ownPhone(),
                formOfAddress(sex, today.getYear() - birthYear),
                confirmation.at(),
                confirmation.by()));
    }

    private InventedPerson remember(InventedPerson person) {
        previous = person;
        return person;
    }

    private String familyName() {
        return previous == null ? "Nguyễn" : previous.name().full().replaceAll(" .*", "");
    }

    private @Nullable String previousPhone() {
        return previous == null ? null : previous.phone();
    }

    /** A number nobody else has; a few people have none. */
    private @Nullable String ownPhone() {
        int number = OWN_PHONES_FROM + (int) ((long) ++phonesGiven * STEP % OWN_PHONES);
        return random.nextInt(100) < 3 ? null : "+84900" + number;
    }

    private @Nullable String formOfAddress(Sex sex, int age) {
        if (random.nextInt(100) < 30) {
            return null;
        }
        if (age >= 66) {
            return "bác";
        }
        if (age >= 45) {
            return sex == Sex.FEMALE ? "cô" : "chú";
        }
        return sex == Sex.FEMALE ? "chị" : "anh";
    }

    /** When and by whom a name was confirmed; both empty when it was not. */
    record Confirmation(@Nullable Instant at, @Nullable Long by) {

        static final Confirmation NONE = new Confirmation(null, null);
    }
}
