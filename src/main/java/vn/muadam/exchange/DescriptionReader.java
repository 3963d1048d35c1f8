package vn.muadam.exchange;

import java.util.List;
import java.util.regex.Pattern;
import vn.muadam.course.SkillGroup;

/** Reads what an outline says of the course as a whole. */
final class DescriptionReader {

    private static final Pattern VERSION = Pattern.compile("\\d{1,5}\\.\\d{1,5}\\.\\d{1,5}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern LICENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+-]*");
    private static final int MOST_MINUTES = 10_000;

    private final YamlMapping root;
    private final String folderName;

    DescriptionReader(YamlMapping root, String folderName) {
        this.root = root;
        this.folderName = folderName;
    }

    CourseOutline.Description read() {
        return new CourseOutline.Description(
                courseKey(),
                patterned("version", VERSION, "fault.value-bad.version"),
                root.text("title", 90),
                root.text("short_title", 40),
                root.text("title_en", 90),
                root.text("summary", 300),
                patterned("language", LANGUAGE, "fault.value-bad.language"),
                root.find("translation_of").map(YamlValue::key),
                patterned("licence", LICENCE, "fault.value-bad.licence"),
                root.text("attribution", 300),
                audience(),
                skillGroup(),
                root.texts("objectives", 2, 6),
                root.number("minutes", 1, MOST_MINUTES),
                root.keys("prerequisites"));
    }

    private String courseKey() {
        return root.require("key").map(this::courseKey).orElse(folderName);
    }

    private String courseKey(YamlValue value) {
        String key = value.key();
        if (!key.isEmpty() && !key.equals(folderName)) {
            value.bad("fault.value-bad.folder", key, key, folderName);
        }
        return key;
    }

    private String patterned(String key, Pattern pattern, String messageKey) {
        return root.require(key)
                .map(value -> patterned(value, pattern, messageKey))
                .orElse("");
    }

    private static String patterned(YamlValue value, Pattern pattern, String messageKey) {
        String text = value.text();
        return text.isEmpty() || pattern.matcher(text).matches() ? text : value.bad(messageKey, text, text);
    }

    private List<CourseOutline.Audience> audience() {
        return root.require("audience")
                .map(value -> value.choices(CourseOutline.Audience.class))
                .orElse(List.of());
    }

    private SkillGroup skillGroup() {
        return root.require("skill_group")
                .flatMap(value -> value.choice(SkillGroup.class))
                .orElse(SkillGroup.DEVICE_BASICS);
    }
}
