package vn.muadam.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one request is called in the answer, in every line of the log and on the error page, so that somebody who reports
 * a fault by telephone can be helped.
 *
 * <p>A proxy in front may have named the request already; its name is taken when it has a harmless form, so that both
 * logs can be read together.
 */
public final class RequestId {

    /** The header of the request and of the answer. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"; // none that is taken for another
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RequestId() {}

    /** The same for every caller during one request. */
    public static String of(HttpServletRequest request) {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known != null) {
            return known.toString();
        }
        String sent = request.getHeader(HEADER);
        String id = isHarmless(sent) ? sent : random();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    static boolean isHarmless(@org.jspecify.annotations.Nullable String sent) {
        return sent != null && HARMLESS.matcher(sent).matches();
    }

    static String random() {
        return IntStream.range(0, LENGTH)
                .mapToObj(i -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }
}
