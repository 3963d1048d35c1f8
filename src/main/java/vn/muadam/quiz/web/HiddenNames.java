package vn.muadam.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.muadam.shared.web.PostedForm;

/** Whether whoever marks wants to see no names; the address carries it from page to page. */
@RequestScoped
class HiddenNames {

    static final String NAMES = "names";
    private static final String HIDDEN = "hidden";

    @Inject
    private PostedForm form;

    boolean areHidden() {
        return form.text(NAMES).equals(HIDDEN);
    }

    /** That address, as names are now. */
    String on(String address) {
        return areHidden() ? hidden(address) : address;
    }

    /** That address, as names are not now. */
    String turned(String address) {
        return areHidden() ? address : hidden(address);
    }

    private static String hidden(String address) {
        return address + (address.contains("?") ? "&" : "?") + NAMES + "=" + HIDDEN;
    }
}
