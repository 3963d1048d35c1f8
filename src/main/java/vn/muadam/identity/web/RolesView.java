package vn.muadam.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.HeldRole;
import vn.muadam.identity.RoleService;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;

/** Backs /identity/manage/roles.xhtml: who holds what in one's units, today or ever. */
@Named
@RequestScoped
public class RolesView {

    private static final int PAGE_SIZE = 25;

    @Inject
    private RoleService roleService;

    private @Nullable Long unit;
    private boolean all;
    private int pageNumber = 1;
    private @Nullable Integer total;
    private @Nullable List<HeldRole> roles;
    private @Nullable List<Unit> choices;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getTotal();
    }

    public List<HeldRole> getRoles() {
        if (roles == null) {
            roles = roleService.find(unitId(), all, (getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return roles;
    }

    public int getTotal() {
        if (total == null) {
            total = roleService.count(unitId(), all);
        }
        return total;
    }

    public List<Unit> getChoices() {
        if (choices == null) {
            choices = roleService.choices(unitId());
        }
        return choices;
    }

    public int getPages() {
        return Math.max(1, (getTotal() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getPageNumber() {
        return Math.min(pageNumber, getPages());
    }

    public void setPageNumber(int pageNumber) {
        this.pageNumber = Math.max(1, pageNumber);
    }

    public int getFirst() {
        return (getPageNumber() - 1) * PAGE_SIZE + 1;
    }

    public int getLast() {
        return Math.min(getTotal(), getPageNumber() * PAGE_SIZE);
    }

    public @Nullable Long getUnit() {
        return unit;
    }

    public void setUnit(@Nullable Long unit) {
        this.unit = unit;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    private @Nullable UnitId unitId() {
        return unit == null ? null : new UnitId(unit);
    }
}
