package vn.muadam.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.NameService;
import vn.muadam.identity.PersonId;
import vn.muadam.identity.UnconfirmedName;

/** Backs /identity/manage/names.xhtml: a commune officer vouches for names, one by one, correcting the spelling. */
@Named
@RequestScoped
public class NamesView {

    private static final int PAGE_SIZE = 20;

    @Inject
    private NameService nameService;

    @Inject
    private FacesContext faces;

    @Inject
    private HttpServletRequest request;

    private int pageNumber = 1;
    private @Nullable Long confirmed;
    private @Nullable Integer total;
    private @Nullable List<UnconfirmedName> names;

    /** Asks before the page begins, so that whoever may not see it finds nothing. */
    public void load() {
        getTotal();
    }

    /** Each name is a plain form of its own, so that a list that has changed meanwhile never confirms a neighbour. */
    public @Nullable String confirmPosted() {
        String person = request.getParameter("person");
        if (!request.getMethod().equals("POST") || person == null || !person.matches("\\d{1,18}")) {
            return null;
        }
        nameService.confirm(new PersonId(Long.parseLong(person)), typedName());
        return "/identity/manage/names?faces-redirect=true&confirmed=" + person + "&page=" + pageNumber;
    }

    /** What the officer typed stays in the field when it was refused. */
    public String nameOf(UnconfirmedName name) {
        boolean posted = Long.toString(name.person().value()).equals(request.getParameter("person"));
        return posted ? typedName() : name.fullName();
    }

    public boolean isRefused() {
        return !faces.getMessageList().isEmpty();
    }

    public List<UnconfirmedName> getNames() {
        if (names == null) {
            names = nameService.findUnconfirmed((getPageNumber() - 1) * PAGE_SIZE, PAGE_SIZE);
        }
        return names;
    }

    public int getTotal() {
        if (total == null) {
            total = nameService.countUnconfirmed();
        }
        return total;
    }

    public int getPages() {
        return Math.max(1, (getTotal() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getFirst() {
        return (getPageNumber() - 1) * PAGE_SIZE + 1;
    }

    public int getLast() {
        return Math.min(getTotal(), getPageNumber() * PAGE_SIZE);
    }

    public String getConfirmedName() {
        return confirmed == null ? "" : nameService.getConfirmedName(new PersonId(confirmed));
    }

    private String typedName() {
        String typed = request.getParameter("name");
        return typed == null ? "" : typed;
    }

    /** Within the pages there are: confirming the last name of the last page leads to the one before. */
    public int getPageNumber() {
        return Math.min(pageNumber, getPages());
    }

    public void setPageNumber(int pageNumber) {
        this.pageNumber = Math.max(1, pageNumber);
    }

    public @Nullable Long getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(@Nullable Long confirmed) {
        this.confirmed = confirmed;
    }
}
