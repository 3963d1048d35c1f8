package vn.muadam.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An administrative unit or a team in one stretch of time, and a node of the tree.
 *
 * <p>A unit is never deleted: a merger or a new name ends one row and begins another, and the lineage joins them. Codes
 * are used again after a merger and names are not unique, so neither is a key; (level, code, valid from) tells units
 * apart and the id stands for it. A {@link Team} is the unit of level {@link Level#TEAM} with its own facts beside.
 *
 * <p>Source: Nghị quyết 202/2025/QH15 and the resolutions of 2025 and 2026; an empty date means unknown or open.
 */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private Long id;

    @Column(name = "type_code")
    private String typeCode = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "level_code")
    private Level level = Level.COMMUNE;

    private String code = "";

    private String name = "";

    @Column(name = "folded_name")
    private String foldedName = "";

    @Column(name = "sort_key")
    private String sortKey = "";

    @Column(name = "parent_id")
    private @Nullable UnitId parent;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected Unit() {} // for JPA

    public UnitId getId() {
        return new UnitId(id);
    }

    public String getTypeCode() {
        return typeCode;
    }

    public Level getLevel() {
        return level;
    }

    public String getCode() {
        return code;
    }

    /** The name with its type, as official papers write it: "Xã Thạnh Xuân". */
    public String getName() {
        return name;
    }

    public @Nullable UnitId getParent() {
        return parent;
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public @Nullable LocalDate getValidTo() {
        return validTo;
    }

    /** Whether the unit exists on that day; both ends are inclusive. */
    public boolean existsOn(LocalDate day) {
        boolean begun = validFrom == null || !validFrom.isAfter(day);
        boolean notEnded = validTo == null || !validTo.isBefore(day);
        return begun && notEnded;
    }
}
