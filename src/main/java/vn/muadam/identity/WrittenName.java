package vn.muadam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A person's name as it is stored: as typed, in its parts, without marks, and as lists sort it. */
@Embeddable
class WrittenName {

    @Column(name = "full_name")
    private String full = "";

    @Column(name = "given_name")
    private String given = "";

    @Column(name = "family_middle")
    private String familyMiddle = "";

    @Column(name = "folded_name")
    private String folded = "";

    @Column(name = "sort_key")
    private String sortKey = "";

    protected WrittenName() {} // for JPA

    WrittenName(PersonName name) {
        full = name.full();
        given = name.given();
        familyMiddle = name.familyMiddle();
        folded = name.folded();
        sortKey = name.sortKey();
    }

    PersonName parts() {
        return new PersonName(full, given, familyMiddle);
    }

    String full() {
        return full;
    }

    String given() {
        return given;
    }

    String sortKey() {
        return sortKey;
    }
}
