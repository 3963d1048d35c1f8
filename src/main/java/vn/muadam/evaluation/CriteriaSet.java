package vn.muadam.evaluation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitId;

/**
 * The criteria by which teams are judged, in groups; versioned, and frozen once a period uses it.
 *
 * <p>The one that ships is a reference for provinces to clone: no ministry has published a set for teams, so it says of
 * itself that the locality decides.
 */
@Entity
@Table(name = "criteria_set")
public class CriteriaSet {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    private Long id;

    @Column(name = "set_key")
    private String key = "";

    @Column(name = "version_no")
    private int version = 1;

    private String name = "";

    private @Nullable String note;

    /** The unit that made it its own; null for the reference that ships. */
    @Column(name = "unit_id")
    private @Nullable UnitId owner;

    @OneToMany(mappedBy = "criteriaSet", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Criterion> criteria = new ArrayList<>();

    protected CriteriaSet() {} // for JPA

    CriteriaSet(String key, String name, String note) {
        this.key = key;
        this.name = name;
        this.note = note;
    }

    void add(Criterion criterion) {
        criterion.placeIn(this, criteria.size() + 1);
        criteria.add(criterion);
    }

    public String getKey() {
        return key;
    }

    public int getVersion() {
        return version;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getNote() {
        return note;
    }

    public @Nullable UnitId getOwner() {
        return owner;
    }

    public List<Criterion> getCriteria() {
        return List.copyOf(criteria);
    }
}
