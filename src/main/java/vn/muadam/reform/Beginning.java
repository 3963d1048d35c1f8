package vn.muadam.reform;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.muadam.organisation.KnownType;
import vn.muadam.organisation.Level;

/** A unit that begins with a change. Its code is empty for a hamlet: that gets the next one of its commune. */
final class Beginning implements Place {

    private final KnownType type;
    private final String code;
    private final String name;
    private @Nullable Place parent;

    Beginning(KnownType type, String code, String name) {
        this.type = type;
        this.code = code;
        this.name = name;
    }

    void below(Place above) {
        parent = above;
    }

    String type() {
        return type.code();
    }

    @Override
    public Level level() {
        return type.level();
    }

    String code() {
        return code;
    }

    @Override
    public String name() {
        return name;
    }

    Place parent() {
        return Objects.requireNonNull(parent, name);
    }
}
