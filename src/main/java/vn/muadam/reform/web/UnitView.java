package vn.muadam.reform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.UnitAlias;
import vn.muadam.organisation.UnitId;
import vn.muadam.reform.UnitBookService;
import vn.muadam.reform.UnitSheet;
import vn.muadam.shared.web.PostedForm;

/** Backs /reform/manage/unit.xhtml: what a unit is, came from, became, and is called by others. */
@Named
@RequestScoped
public class UnitView {

    @Inject
    private UnitBookService unitBookService;

    @Inject
    private PostedForm form;

    private @Nullable UnitSheet sheet;

    /** Asks before the page begins, so that a unit out of reach is answered with 404. */
    public void load() {
        getSheet();
    }

    public @Nullable String aliasPosted() {
        if (!form.isPosted()) {
            return null;
        }
        UnitId unit = new UnitId(form.number("unit"));
        if (form.text("act").equals("remove")) {
            unitBookService.removeAlias(unit, new UnitAlias(form.text("system"), form.text("code")));
        } else {
            unitBookService.addAlias(unit, form.text("system"), form.text("code"));
        }
        return "/reform/manage/unit?faces-redirect=true&unit=" + unit;
    }

    public UnitSheet getSheet() {
        if (sheet == null) {
            sheet = unitBookService.get(form.has("unit") ? new UnitId(form.number("unit")) : null);
        }
        return sheet;
    }

    public String typed(String field) {
        return form.isPosted() ? form.text(field) : "";
    }
}
