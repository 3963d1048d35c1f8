package vn.muadam.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * A word of somebody's name, as it is looked up: without marks and as it is spelt, and beside it what puts the person in
 * order and who keeps the record, so that a search reads one index. It is written anew when one of them changes.
 */
@Embeddable
class NameWord implements Serializable {

    private static final long serialVersionUID = 1L;

    private String word = "";

    private @Nullable String spelling;

    @Column(name = "sort_key")
    private @Nullable String sortKey;

    @Column(name = "home_unit_id")
    private @Nullable UnitId homeUnit;

    protected NameWord() {} // for JPA

    NameWord(PersonName.Word word, String sortKey, @Nullable UnitId homeUnit) {
        this.word = word.folded();
        this.spelling = word.spelling();
        this.sortKey = sortKey;
        this.homeUnit = homeUnit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameWord that
                && word.equals(that.word)
                && Objects.equals(spelling, that.spelling)
                && Objects.equals(sortKey, that.sortKey)
                && Objects.equals(homeUnit, that.homeUnit);
    }

    @Override
    public int hashCode() {
        return word.hashCode();
    }
}
