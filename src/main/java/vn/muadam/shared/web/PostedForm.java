package vn.muadam.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.NotFoundException;
import vn.muadam.shared.VietnamTime;

/** The fields of a plain form, or of an address, as they came; what was typed stays in the form when it is refused. */
@RequestScoped
public class PostedForm {

    @Inject
    private HttpServletRequest request;

    public boolean isPosted() {
        return request.getMethod().equals("POST");
    }

    /** Without the spaces around it; empty when the field was not sent. */
    public String text(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** What was typed, or the value that the form begins with before anybody typed. */
    public String typedOr(String name, @Nullable Object beginning) {
        if (request.getParameter(name) == null) {
            return beginning == null ? "" : beginning.toString();
        }
        return text(name);
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public List<String> all(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    /**
     * A number that stands for something.
     *
     * @throws NotFoundException when it is none
     */
    public long number(String name) {
        return parse(text(name));
    }

    /** Null when nothing was sent. */
    public @Nullable Long numberOrNull(String name) {
        return has(name) ? (Long) number(name) : null;
    }

    private static long parse(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }

    /**
     * A day; empty when none was chosen.
     *
     * @throws NotFoundException when it is none, because a field for days sends a day or nothing
     */
    public Optional<LocalDate> day(String name) {
        try {
            return has(name) ? Optional.of(LocalDate.parse(text(name))) : Optional.empty();
        } catch (DateTimeParseException e) {
            throw new NotFoundException();
        }
    }

    /**
     * An hour of a day in Vietnam, as a field for both sends it; empty when none was chosen.
     *
     * @throws NotFoundException when it is none
     */
    public Optional<Instant> moment(String name) {
        try {
            return has(name)
                    ? Optional.of(LocalDateTime.parse(text(name))
                            .atZone(VietnamTime.ZONE)
                            .toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            throw new NotFoundException();
        }
    }

    /** A constant by its name; empty when it is none. */
    public <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text(name)))
                .findFirst();
    }
}
