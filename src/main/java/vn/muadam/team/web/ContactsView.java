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
import vn.muadam.team.Contact;
import vn.muadam.team.ContactService;
import vn.muadam.team.FocalPerson;

/** Backs /team/manage/contacts.xhtml: whom the teams of a unit may call, in which order. */
@Named
@RequestScoped
public class ContactsView {

    @Inject
    private ContactService contactService;

    @Inject
    private PostedForm form;

    private List<Unit> units = List.of();
    private List<FocalPerson> people = List.of();
    private @Nullable FocalPerson edited;

    /** Asks before the page begins, so that a unit out of reach is answered with 404. */
    public void load() {
        units = contactService.findUnits();
        people = contactService.find(unit());
        Long id = form.numberOrNull("id");
        edited = id == null || (form.isPosted() && form.has("act")) ? null : contactService.get(id);
    }

    public @Nullable String savePosted() {
        if (!form.isPosted()) {
            return null;
        }
        switch (form.text("act")) {
            case "remove" -> contactService.remove(form.number("id"));
            case "raise" -> contactService.raise(form.number("id"));
            default ->
                contactService.write(
                        unit(),
                        form.numberOrNull("id"),
                        new Contact(form.text("name"), form.text("post"), form.text("phone"), form.text("matter")));
        }
        return "/team/manage/contacts?faces-redirect=true&done=true&unit=" + unit();
    }

    private UnitId unit() {
        if (form.has("unit")) {
            return new UnitId(form.number("unit"));
        }
        return units.stream().findFirst().map(Unit::getId).orElseThrow(NotFoundException::new);
    }

    public String getUnit() {
        return unit().toString();
    }

    public List<Unit> getUnits() {
        return units;
    }

    public List<FocalPerson> getPeople() {
        return people;
    }

    /** Null while a new entry is written. */
    public @Nullable FocalPerson getEdited() {
        return edited;
    }

    public String getName() {
        return form.typedOr("name", edited == null ? "" : edited.getFullName());
    }

    public String getPost() {
        return form.typedOr("post", edited == null ? "" : edited.getPost());
    }

    public String getPhone() {
        return form.typedOr("phone", edited == null ? "" : edited.getPhoneShown());
    }

    public String getMatter() {
        return form.typedOr("matter", edited == null ? "" : edited.getMatter());
    }
}
