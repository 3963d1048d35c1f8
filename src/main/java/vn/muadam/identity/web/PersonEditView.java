package vn.muadam.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.PersonService;
import vn.muadam.identity.PersonSheet;
import vn.muadam.identity.Sex;
import vn.muadam.identity.TypedPerson;
import vn.muadam.shared.web.PostedForm;

/** Backs /identity/manage/person.xhtml: a record is corrected. */
@Named
@RequestScoped
public class PersonEditView {

    @Inject
    private PersonService personService;

    @Inject
    private PostedForm form;

    private @Nullable PersonSheet sheet;

    /** Asks before the page begins, so that a record out of reach is answered with 404. */
    public void load() {
        getSheet();
    }

    public @Nullable String savePosted() {
        if (!form.isPosted()) {
            return null;
        }
        TypedPerson typed = new TypedPerson(
                form.text("name"),
                form.text("year"),
                form.constant(Sex.class, "sex").orElse(null),
                form.text("phone"),
                form.text("email"),
                form.text("number"),
                form.has("noNumber"),
                form.text("reason"),
                form.text("stamp"));
        personService.correct(id(), typed);
        return "/reporting/manage/person?faces-redirect=true&done=corrected&id=" + id();
    }

    private PersonId id() {
        return new PersonId(form.number("id"));
    }

    public PersonSheet getSheet() {
        if (sheet == null) {
            sheet = personService.get(id());
        }
        return sheet;
    }

    public String getName() {
        return form.typedOr("name", getSheet().fullName());
    }

    public String getYear() {
        return form.typedOr("year", getSheet().birthYear());
    }

    public String getSex() {
        return form.typedOr("sex", getSheet().sex());
    }

    public String getPhone() {
        return form.typedOr("phone", getSheet().phone());
    }

    public String getEmail() {
        return form.typedOr("email", getSheet().email());
    }

    /** The number on record is never shown whole, so the field begins empty. */
    public String getNumber() {
        return form.text("number");
    }

    public String getReason() {
        return form.text("reason");
    }

    /** As the record was first seen, so that what somebody else does meanwhile is noticed. */
    public String getStamp() {
        return form.typedOr("stamp", getSheet().stamp());
    }
}
