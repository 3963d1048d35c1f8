package vn.muadam.organisation;

import vn.muadam.shared.VietnameseText;

/**
 * A unit that is about to begin.
 *
 * @param type the code of its {@link KnownType type}
 * @param code of the official list; for a hamlet that of its commune and three digits
 */
public record NewUnit(String type, Level level, String code, String name, UnitId parent) {

    public static NewUnit of(String type, Level level, String code, String name, UnitId parent) {
        return new NewUnit(type, level, code, VietnameseText.clean(name), parent);
    }
}
