package vn.muadam.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the sections of an outline with their activities, and the defaults that activities of one kind share. */
final class SectionsReader {

    /** A course of more is several courses, and would be a way to keep the checks of draws busy. */
    private static final int MOST_ACTIVITIES = 300;

    private final YamlMapping root;
    private final FileFaults faults;
    private final OutlineReferences references;
    private final Map<ActivityKind, YamlMapping> defaults = new HashMap<>();
    private final Set<String> sectionKeys = new HashSet<>();
    private final Set<String> activityKeys = new HashSet<>();

    SectionsReader(YamlMapping root, FileFaults faults, OutlineReferences references) {
        this.root = root;
        this.faults = faults;
        this.references = references;
    }

    List<CourseOutline.Section> read() {
        readDefaults();
        List<CourseOutline.Section> sections = root.require("sections").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> item.mapping().map(this::section).stream())
                .toList();
        int activities = sections.stream()
                .mapToInt(section -> section.activities().size())
                .sum();
        if (activities > MOST_ACTIVITIES) {
            faults.add(root.at("sections"), "fault.value-bad.activities", activities, MOST_ACTIVITIES);
            return List.of();
        }
        return sections;
    }

    private void readDefaults() {
        root.mapping("defaults").ifPresent(mapping -> {
            mapping.allow(ActivityKind.words());
            for (ActivityKind kind : ActivityKind.values()) {
                mapping.mapping(kind.word()).ifPresent(values -> {
                    values.allow(kind.defaultKeys());
                    defaults.put(kind, values);
                });
            }
        });
    }

    private CourseOutline.Section section(YamlMapping section) {
        section.allow(List.of("key", "title", "summary", "activities"));
        String key = section.key("key");
        if (!key.isEmpty() && !sectionKeys.add(key)) {
            faults.add(section.at("key"), "fault.key-duplicate.section", key);
        }
        List<PackagedActivity> activities =
                section.require("activities").map(YamlValue::items).orElse(List.of()).stream()
                        .flatMap(item -> item.mapping().flatMap(this::activity).stream())
                        .toList();
        return new CourseOutline.Section(
                key, section.text("title", 70), section.find("summary").map(value -> value.text(300)), activities);
    }

    private Optional<PackagedActivity> activity(YamlMapping activity) {
        String key = activity.key("key");
        if (!key.isEmpty() && !activityKeys.add(key)) {
            faults.add(activity.at("key"), "fault.key-duplicate.activity", key);
        }
        return activity.require("kind")
                .flatMap(value -> value.choice(ActivityKind.class))
                .flatMap(kind -> {
                    activity.allow(kind.keys());
                    YamlMapping shared = defaults.get(kind);
                    YamlMapping whole = shared == null ? activity : activity.orElse(shared);
                    return new ActivityReader(whole, kind, references).read();
                });
    }
}
