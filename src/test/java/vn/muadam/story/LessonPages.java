package vn.muadam.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.muadam.testing.Device;
import vn.muadam.testing.PageWeight;

/** The lessons of a course, read with the two buttons at the foot. */
final class LessonPages {

    private static final Pattern PLACE = Pattern.compile("(\\d+)\\D+12");

    private final Device device;

    LessonPages(Device device) {
        this.device = device;
    }

    /** Which lesson of the twelve is open, as the page says: "Bài 3/12". */
    int number() {
        Matcher place = PLACE.matcher(device.page().locator(".rain-line p").innerText());
        return place.find() ? Integer.parseInt(place.group(1)) : 0;
    }

    PageWeight next() {
        return PageWeight.of(device.page(), () -> device.tap("nav.steps a.lamp"));
    }

    void previous() {
        device.tap("nav.steps a.button");
    }

    /** Goes on until that lesson is open; practice quizzes in between are passed by. */
    void readUpTo(int lesson) {
        while (number() < lesson) {
            int before = number();
            device.tap("nav.steps a.lamp");
            assertThat(number()).isEqualTo(before + 1);
        }
    }
}
