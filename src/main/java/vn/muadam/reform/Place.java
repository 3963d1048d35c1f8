package vn.muadam.reform;

import vn.muadam.organisation.KnownUnit;
import vn.muadam.organisation.Level;

/** A unit that exists after a change: one that stood before, or one that begins. */
sealed interface Place permits Beginning, Place.Standing {

    Level level();

    String name();

    /** A unit that the change leaves alone. */
    record Standing(KnownUnit unit) implements Place {

        @Override
        public Level level() {
            return unit.level();
        }

        @Override
        public String name() {
            return unit.name();
        }
    }
}
