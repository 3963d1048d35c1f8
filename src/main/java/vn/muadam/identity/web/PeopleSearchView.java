package vn.muadam.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.FoundPerson;
import vn.muadam.identity.PeopleSearchService;
import vn.muadam.shared.web.PostedForm;

/** Backs /identity/manage/people.xhtml: somebody of one's units is found by name, telephone or personal number. */
@Named
@RequestScoped
public class PeopleSearchView {

    private static final int LONGEST = 80;
    private static final int MOST = 50;

    @Inject
    private PeopleSearchService peopleSearchService;

    @Inject
    private PostedForm form;

    private @Nullable List<FoundPerson> people;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getPeople();
    }

    public List<FoundPerson> getPeople() {
        if (people == null) {
            people = peopleSearchService.find(getTyped());
        }
        return people;
    }

    public String getTyped() {
        String typed = form.text("q");
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    /** Whether there may be more than are shown. */
    public boolean isMany() {
        return getPeople().size() >= MOST;
    }
}
