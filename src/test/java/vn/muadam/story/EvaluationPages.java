package vn.muadam.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.muadam.testing.Device;

/** The evaluation record of the leader's own team, and the pages behind its values. */
final class EvaluationPages {

    private final Device device;

    EvaluationPages(Device device) {
        this.device = device;
    }

    /** Each computed criterion with what the record says of it. */
    Map<String, String> points() {
        device.open("/enrolment/team.xhtml");
        device.tap("a[href*='/evaluation/record.xhtml']");
        Map<String, String> points = new LinkedHashMap<>();
        device.page().locator("a[data-criterion]").all().forEach(line -> {
            points.put(line.getAttribute("data-criterion"), line.locator(".tag").innerText());
        });
        return points;
    }

    void openCriterion(String code) {
        device.tap("a[data-criterion='" + code + "']");
    }

    /** The people behind the value that is open. */
    List<String> names() {
        return device.page().locator("#counted-names li").allInnerTexts();
    }
}
