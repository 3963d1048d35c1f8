package vn.muadam.organisation;

import vn.muadam.shared.VietnameseText;

/** A unit that is about to begin. */
record NewUnit(String type, Level level, String code, String name, UnitId parent) {

    static NewUnit of(String type, Level level, String code, String name, UnitId parent) {
        return new NewUnit(type, level, code, VietnameseText.clean(name), parent);
    }
}
