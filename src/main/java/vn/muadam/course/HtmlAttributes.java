package vn.muadam.course;

import java.util.LinkedHashMap;
import java.util.Map;

/** Attributes in the order in which they are named, so that the same lesson is the same bytes on every server. */
final class HtmlAttributes {

    private HtmlAttributes() {}

    /** A map that the caller may add to, from names each followed by its value. */
    static Map<String, String> of(String... namesAndValues) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            attributes.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return attributes;
    }
}
