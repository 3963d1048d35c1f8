package vn.muadam.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The boxes and lines that a lesson may hold beside plain CommonMark: {@code :::note}, {@code ::check{q="…"}}.
 * The words are ASCII because trainers type them on phones and in editors without a Vietnamese keyboard.
 */
public enum DirectiveKind {
    NOTE,
    WARNING,
    TEAM,
    DEVICE,
    ANDROID,
    IPHONE,
    TRY,
    REMEMBER,
    FIGURE,
    VIDEO,
    CHECK;

    public static Optional<DirectiveKind> named(String word) {
        for (DirectiveKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The word as it stands in the lesson. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a label in brackets may replace the default heading. */
    public boolean isLabelled() {
        return switch (this) {
            case NOTE, WARNING, TEAM, TRY, REMEMBER -> true;
            case DEVICE, ANDROID, IPHONE, FIGURE, VIDEO, CHECK -> false;
        };
    }

    /** A leaf stands on one line; every other directive is a container with a closing line. */
    public boolean isLeaf() {
        return this == CHECK;
    }

    public List<String> requiredAttributes() {
        return switch (this) {
            case FIGURE -> List.of("src");
            case VIDEO -> List.of("src", "poster", "minutes");
            case CHECK -> List.of("q");
            case NOTE, WARNING, TEAM, DEVICE, ANDROID, IPHONE, TRY, REMEMBER -> List.of();
        };
    }

    /** Whether the directive has such an attribute; a figure's description is asked for by a rule of its own. */
    public boolean knows(String attribute) {
        boolean optional = this == FIGURE && (attribute.equals("alt") || attribute.equals("decorative"));
        return optional || requiredAttributes().contains(attribute);
    }
}
