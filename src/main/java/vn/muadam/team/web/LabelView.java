package vn.muadam.team.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.Unit;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.web.PostedForm;
import vn.muadam.team.TeamLabelService;

/** Backs /team/manage/label.xhtml: what a province calls its teams. */
@Named
@RequestScoped
public class LabelView {

    @Inject
    private TeamLabelService teamLabelService;

    @Inject
    private PostedForm form;

    private List<Unit> provinces = List.of();
    private String label = "";
    private int called;

    /** Asks before the page begins, so that a province out of reach is answered with 404. */
    public void load() {
        provinces = teamLabelService.findProvinces();
        label = teamLabelService.getLabel(province());
        called = teamLabelService.countCalled(province());
    }

    public @Nullable String savePosted() {
        if (!form.isPosted()) {
            return null;
        }
        int renamed = teamLabelService.relabel(province(), form.text("label"), form.has("rename"));
        return "/team/manage/label?faces-redirect=true&unit=" + province() + "&done=" + renamed;
    }

    private UnitId province() {
        if (form.has("unit")) {
            return new UnitId(form.number("unit"));
        }
        return provinces.stream().findFirst().map(Unit::getId).orElseThrow(NotFoundException::new);
    }

    public String getUnit() {
        return province().toString();
    }

    public List<Unit> getProvinces() {
        return provinces;
    }

    public String getLabel() {
        return form.typedOr("label", label);
    }

    /** How many teams bear those words in their names today. */
    public int getCalled() {
        return called;
    }

    /** How many were renamed just now. */
    public int getDone() {
        return form.text("done").matches("\\d{1,6}") ? Integer.parseInt(form.text("done")) : 0;
    }
}
