package vn.muadam.story;

import java.util.Locale;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;

/** The story on an office PC, in English, on PostgreSQL. */
class StoryOnDesktopIT extends Story {

    StoryOnDesktopIT() {
        super("postgresql", Locale.ENGLISH);
    }

    @Override
    Device device(Browser among, String url) {
        return among.desktop(url, Locale.ENGLISH);
    }
}
