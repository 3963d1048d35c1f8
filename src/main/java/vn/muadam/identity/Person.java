package vn.muadam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the product knows: a member of a team, an official, a trainer.
 *
 * <p>Only what the work needs is kept: no ethnicity, no religion, no picture of an identity card. Until the commune has
 * {@link #confirmName confirmed} the name letter by letter, no certificate bears it.
 */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "full_name")
    private String fullName = "";

    @Column(name = "given_name")
    private String givenName = "";

    @Column(name = "family_middle")
    private String familyMiddle = "";

    @Column(name = "folded_name")
    private String foldedName = "";

    @Column(name = "sort_key")
    private String sortKey = "";

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    private @Nullable String phone;

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

    private void rename(PersonName name) {
        fullName = name.full();
        givenName = name.given();
        familyMiddle = name.familyMiddle();
        foldedName = name.folded();
        sortKey = name.sortKey();
    }

    /** The unit of the person vouches that the name is written so, and corrects it where it was not. */
    void confirmName(PersonName name, PersonId by, Instant at) {
        if (nameConfirmedAt != null) {
            throw new NameAlreadyConfirmedException(fullName);
        }
        rename(name);
        nameConfirmedAt = at;
        nameConfirmedBy = by;
    }

    public PersonId getId() {
        return new PersonId(id);
    }

    public String getFullName() {
        return fullName;
    }

    public String getGivenName() {
        return givenName;
    }

    public @Nullable Integer getBirthYear() {
        return birthYear;
    }

    public Optional<PhoneNumber> getPhone() {
        return Optional.ofNullable(phone).map(PhoneNumber::new);
    }

    /** "cô", "chú", "bác", "anh" or "chị" where the person has chosen; null means "bạn". */
    public @Nullable String getFormOfAddress() {
        return formOfAddress;
    }

    public boolean isNameConfirmed() {
        return nameConfirmedAt != null;
    }
}
