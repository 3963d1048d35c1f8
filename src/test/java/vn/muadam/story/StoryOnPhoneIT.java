package vn.muadam.story;

import java.util.Locale;
import vn.muadam.testing.Browser;
import vn.muadam.testing.Device;

/** The story on a small phone, in Vietnamese, on Derby. */
class StoryOnPhoneIT extends Story {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    StoryOnPhoneIT() {
        super("derby", VIETNAMESE);
    }

    @Override
    Device device(Browser among, String url) {
        return among.phone(url, VIETNAMESE);
    }
}
