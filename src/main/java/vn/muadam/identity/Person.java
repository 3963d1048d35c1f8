package vn.muadam.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * Somebody the product knows: a member of a team, an official, a trainer.
 *
 * <p>Only what the work needs is kept: no ethnicity, no religion, no picture of an identity card. Until the commune has
 * {@link #confirmName confirmed} the name letter by letter, no certificate bears it.
 */
@Entity
@Table(name = "person")
public class Person {

    private static final String ERASED = "(đã xóa)";

    /** The match key of whoever goes on under another record or was taken off it, so that nobody is found by it. */
    private static final String UNFOUND = "";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Embedded
    private WrittenName name = new WrittenName();

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex sex;

    private @Nullable String phone;

    private @Nullable String email;

    @Column(name = "personal_id")
    private @Nullable SealedPersonalId personalId;

    @Column(name = "personal_id_hash")
    private @Nullable String personalIdHash;

    @Column(name = "home_unit_id")
    private @Nullable UnitId homeUnit;

    @Column(name = "match_key")
    private @Nullable String matchKey;

    @Column(name = "erased_at")
    private @Nullable Instant erasedAt;

    @Column(name = "merged_into")
    private @Nullable PersonId mergedInto;

    @ElementCollection
    @CollectionTable(name = "person_word", joinColumns = @JoinColumn(name = "person_id"))
    private Set<NameWord> words = new HashSet<>();

    @Column(name = "form_of_address")
    private @Nullable String formOfAddress;

    @Column(name = "name_confirmed_at")
    private @Nullable Instant nameConfirmedAt;

    @Column(name = "name_confirmed_by")
    private @Nullable PersonId nameConfirmedBy;

    protected Person() {} // for JPA

    Person(PersonName name, @Nullable PhoneNumber phone) {
        rename(name);
        this.phone = phone == null ? null : phone.e164();
    }

    private void rename(PersonName other) {
        name = new WrittenName(other);
        index();
    }

    /** Makes the person findable; done anew whenever the name, the year of birth or the home changes. */
    void index() {
        PersonName parts = name.parts();
        matchKey = isFound() ? parts.matchKey(birthYear) : UNFOUND;
        Set<NameWord> wanted = isFound() ? parts.words().map(this::indexed).collect(Collectors.toSet()) : Set.of();
        words.retainAll(wanted);
        words.addAll(wanted);
    }

    private NameWord indexed(PersonName.Word word) {
        return new NameWord(word, name.sortKey(), homeUnit);
    }

    /** The unit whose officials keep this record; it follows the primary team. */
    void settleIn(UnitId unit) {
        homeUnit = unit;
        index();
    }

    /**
     * Writes other values into these fields.
     *
     * @return what stood there before
     */
    Map<PersonField, @Nullable String> correct(Map<PersonField, @Nullable String> values) {
        Map<PersonField, @Nullable String> before = new EnumMap<>(PersonField.class);
        values.forEach((field, value) -> {
            before.put(field, valueOf(field));
            write(field, value);
        });
        index();
        return before;
    }

    /** What stands in these fields. */
    Map<PersonField, @Nullable String> values() {
        Map<PersonField, @Nullable String> values = new EnumMap<>(PersonField.class);
        for (PersonField field : PersonField.values()) {
            values.put(field, valueOf(field));
        }
        return values;
    }

    /** The record goes on under another one and is found no more; null opens it again. */
    void mergeInto(@Nullable PersonId other) {
        mergedInto = other;
        index();
    }

    /** Nothing is left that says who it was; certificates keep the name that they were issued with. */
    void erase(Instant at) {
        EnumSet.complementOf(EnumSet.of(PersonField.NAME)).forEach(field -> write(field, null));
        rename(PersonName.of(ERASED));
        nameConfirmedAt = null;
        nameConfirmedBy = null;
        formOfAddress = null;
        homeUnit = null;
        erasedAt = at;
        index();
    }

    private @Nullable String valueOf(PersonField field) {
        return switch (field) {
            case NAME -> name.full();
            case BIRTH_YEAR -> birthYear == null ? null : birthYear.toString();
            case SEX -> sex == null ? null : sex.name();
            case PHONE -> phone;
            case EMAIL -> email;
            case PERSONAL_ID -> personalId == null ? null : personalId.text() + "|" + personalIdHash;
        };
    }

    private void write(PersonField field, @Nullable String value) {
        switch (field) {
            case NAME -> rename(PersonName.of(Objects.requireNonNull(value)));
            case BIRTH_YEAR -> birthYear = value == null ? null : Integer.valueOf(value);
            case SEX -> sex = value == null ? null : Sex.valueOf(value);
            case PHONE -> phone = value;
            case EMAIL -> email = value;
            case PERSONAL_ID -> {
                int bar = value == null ? -1 : value.indexOf('|');
                personalId = value == null ? null : new SealedPersonalId(value.substring(0, bar));
                personalIdHash = value == null ? null : value.substring(bar + 1);
            }
        }
    }

    /** The unit of the person vouches that the name is written so, and corrects it where it was not. */
    void confirmName(PersonName confirmed, PersonId by, Instant at) {
        if (nameConfirmedAt != null) {
            throw new NameAlreadyConfirmedException(name.full());
        }
        rename(confirmed);
        nameConfirmedAt = at;
        nameConfirmedBy = by;
    }

    public PersonId getId() {
        return new PersonId(id);
    }

    public String getFullName() {
        return name.full();
    }

    public String getGivenName() {
        return name.given();
    }

    public @Nullable Integer getBirthYear() {
        return birthYear;
    }

    public @Nullable UnitId getHomeUnit() {
        return homeUnit;
    }

    public Optional<PhoneNumber> getPhone() {
        return Optional.ofNullable(phone).map(PhoneNumber::new);
    }

    public Optional<Sex> getSex() {
        return Optional.ofNullable(sex);
    }

    public @Nullable String getEmail() {
        return email;
    }

    /** The number of the identity paper, to be opened by the keys of this installation only. */
    Optional<SealedPersonalId> getPersonalId() {
        return Optional.ofNullable(personalId);
    }

    /** "cô", "chú", "bác", "anh" or "chị" where the person has chosen; null means "bạn". */
    public @Nullable String getFormOfAddress() {
        return formOfAddress;
    }

    private boolean isFound() {
        return mergedInto == null && erasedAt == null;
    }

    /** The record under which this one goes on; null for one that stands for itself. */
    public @Nullable PersonId getMergedInto() {
        return mergedInto;
    }

    public boolean isNameConfirmed() {
        return nameConfirmedAt != null;
    }
}
