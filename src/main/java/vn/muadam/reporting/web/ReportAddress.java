package vn.muadam.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.muadam.identity.PersonId;
import vn.muadam.organisation.UnitId;
import vn.muadam.shared.NotFoundException;

/**
 * What the address of a report says: unit, course, state, search, order, page. Every list can therefore be sent to a
 * colleague as it is seen; a form that refreshes part of a page sends the same names.
 */
@RequestScoped
class ReportAddress {

    private static final int LONGEST_SEARCH = 80;

    @Inject
    private HttpServletRequest request;

    /** The unit, or null where the address names none. */
    @Nullable
    UnitId unit() {
        return text("unit").isEmpty() ? null : new UnitId(number("unit"));
    }

    boolean namesPerson() {
        return !text("id").isEmpty();
    }

    PersonId person() {
        return new PersonId(id());
    }

    /** @throws NotFoundException when the address names none */
    long id() {
        return number("id");
    }

    @Nullable
    String course() {
        return text("course").isEmpty() ? null : text("course");
    }

    String search() {
        String typed = text("q");
        return typed.length() > LONGEST_SEARCH ? typed.substring(0, LONGEST_SEARCH) : typed;
    }

    int page() {
        return text("page").matches("[1-9]\\d{0,5}") ? Integer.parseInt(text("page")) : 1;
    }

    String sort() {
        return text("sort");
    }

    /** Whether facts count for the unit of their own day. */
    boolean isAsItWas() {
        return text("then").equals("1");
    }

    boolean isDescending() {
        return text("order").equals("desc");
    }

    String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** The page's own address with its parameters, some of them changed; an empty value drops one. */
    String with(Map<String, String> changes) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String name :
                new String[] {"unit", "course", "then", "state", "q", "act", "from", "until", "sort", "order"}) {
            all.put(name, text(name));
        }
        all.putAll(changes);
        StringBuilder address = new StringBuilder(request.getRequestURI());
        char separator = '?';
        for (Map.Entry<String, String> one : all.entrySet()) {
            if (!one.getValue().isEmpty()) {
                address.append(separator).append(one.getKey()).append('=');
                address.append(URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8));
                separator = '&';
            }
        }
        return address.toString();
    }

    /** The address that sorts by the column: the other way round where it is sorted by it already. */
    String sortedBy(String column, boolean currentlySorted, boolean currentlyDescending, boolean descendingFirst) {
        boolean descending = currentlySorted ? !currentlyDescending : descendingFirst;
        return with(Map.of("sort", column, "order", descending ? "desc" : "asc"));
    }

    private long number(String name) {
        if (!text(name).matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text(name));
    }
}
