package vn.muadam.roster;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.muadam.document.SheetRow;
import vn.muadam.identity.HomeOrganisation;
import vn.muadam.identity.ListedName;
import vn.muadam.identity.ListedPhone;
import vn.muadam.identity.PersonName;
import vn.muadam.identity.PersonalId;
import vn.muadam.identity.PhoneNumber;
import vn.muadam.identity.Sex;
import vn.muadam.shared.VietnameseText;

/** Understands the lines of one list, one after the other; each fault names the field and what stood there. */
final class LineReader {

    private static final int YOUNGEST = 14;
    private static final int OLDEST = 100;
    private static final int LONGEST_EMAIL = 120;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern EXCEL_ERROR = Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!)");

    private final ColumnMapping mapping;
    private final LocalDate today;
    private final Map<LineFault, String> faults = new EnumMap<>(LineFault.class);
    private SheetRow row = new SheetRow(0, java.util.List.of());

    LineReader(ColumnMapping mapping, LocalDate today) {
        this.mapping = mapping;
        this.today = today;
    }

    /**
     * Reads a line.
     *
     * @param section the team that a line above named for all below it; empty when there is none
     */
    ReadLine read(SheetRow line, String section) {
        row = line;
        faults.clear();
        PersonName name = name();
        Integer birthYear = birthYear();
        Entry entry = new Entry(
                name,
                birthYear,
                sex(),
                parsed(Field.PHONE, LineFault.PHONE, LineReader::phone),
                parsed(Field.EMAIL, LineFault.EMAIL, LineReader::email),
                parsed(Field.PERSONAL_ID, LineFault.PERSONAL_ID, PersonalId::parse),
                mapping.has(Field.TEAM_ROLE) ? TeamRoles.parse(cell(Field.TEAM_ROLE)) : null,
                HomeOrganisation.parse(cell(Field.ORGANISATION)).orElse(null),
                parsed(Field.SINCE, LineFault.SINCE, this::day),
                cell(Field.TEAM).isEmpty() ? section : cell(Field.TEAM),
                cell(Field.COMMUNE));
        if (entry.team().isEmpty()) {
            faults.put(LineFault.TEAM_MISSING, "");
        }
        return new ReadLine(line, section, entry, new EnumMap<>(faults));
    }

    private PersonName name() {
        String typed = mapping.has(Field.FULL_NAME)
                ? cell(Field.FULL_NAME)
                : cell(Field.FAMILY_MIDDLE) + " " + cell(Field.GIVEN_NAME);
        PersonName name = PersonName.of(ListedName.tidy(typed));
        if (!name.isPrintable() || name.full().chars().anyMatch(Character::isDigit)) {
            faults.put(LineFault.NAME, name.full());
        }
        return name;
    }

    private @Nullable Integer birthYear() {
        for (Field field : new Field[] {Field.BIRTH, Field.BIRTH_MALE, Field.BIRTH_FEMALE}) {
            String typed = cell(field);
            if (!typed.isEmpty() && !isTick(typed)) {
                Optional<Integer> year = ListedDay.year(typed).filter(this::isPlausible);
                if (year.isEmpty()) {
                    faults.put(LineFault.BIRTH, typed);
                }
                return year.orElse(null);
            }
        }
        return null;
    }

    private boolean isPlausible(int year) {
        int age = today.getYear() - year;
        return age >= YOUNGEST && age <= OLDEST;
    }

    private @Nullable Sex sex() {
        if (!cell(Field.BIRTH_FEMALE).isEmpty()) {
            return Sex.FEMALE;
        }
        if (!cell(Field.BIRTH_MALE).isEmpty()) {
            return Sex.MALE;
        }
        return parsed(Field.SEX, LineFault.SEX, typed -> switch (VietnameseText.fold(typed)) {
            case "nam", "m", "male" -> Optional.of(Sex.MALE);
            case "nu", "f", "female" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        });
    }

    private static Optional<PhoneNumber> phone(String typed) {
        return ListedPhone.parse(typed);
    }

    private static Optional<String> email(String typed) {
        return Optional.of(typed)
                .filter(it -> it.length() <= LONGEST_EMAIL && EMAIL.matcher(it).matches());
    }

    private Optional<LocalDate> day(String typed) {
        return ListedDay.day(typed).filter(day -> !day.isAfter(today));
    }

    private <T> @Nullable T parsed(Field field, LineFault fault, Function<String, Optional<T>> parser) {
        String typed = cell(field);
        if (typed.isEmpty()) {
            return null;
        }
        Optional<T> value = parser.apply(typed);
        if (value.isEmpty()) {
            faults.put(fault, typed);
        }
        return value.orElse(null);
    }

    private String cell(Field field) {
        String text = mapping.columnOf(field).isPresent()
                ? row.cell(mapping.columnOf(field).getAsInt())
                : "";
        if (EXCEL_ERROR.matcher(text).matches()) {
            faults.put(LineFault.EXCEL_ERROR, text);
            return "";
        }
        return text;
    }

    private static boolean isTick(String typed) {
        return typed.equalsIgnoreCase("x");
    }
}
