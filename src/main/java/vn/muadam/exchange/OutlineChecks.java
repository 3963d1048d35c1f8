package vn.muadam.exchange;

/** Checks an outline against itself: keys that have had another meaning, sums, counts. */
final class OutlineChecks {

    private final CourseOutline outline;
    private final YamlMapping root;
    private final FileFaults faults;

    OutlineChecks(CourseOutline outline, YamlMapping root, FileFaults faults) {
        this.outline = outline;
        this.root = root;
        this.faults = faults;
    }

    void check() {
        checkHistory();
        checkCompletion();
        checkMinutes();
    }

    /** A key that was retired or has moved belongs to the history; it must not begin a second life. */
    private void checkHistory() {
        outline.activities().forEach(activity -> {
            String key = activity.head().key();
            if (outline.retired().contains(key) || outline.renamed().containsKey(key)) {
                faults.add(activity.head().at(), "fault.key-reused", key);
            }
        });
    }

    private void checkCompletion() {
        long required = outline.activities().stream()
                .filter(activity -> activity.head().required())
                .count();
        outline.completion().count().ifPresent(count -> {
            if (count > required) {
                faults.add(root.at("completion"), "fault.value-bad.completion", count, required);
            }
        });
    }

    /** Meetings and practice are extra: they do not happen in front of the screen. */
    private void checkMinutes() {
        int sum = outline.activities().stream()
                .filter(activity ->
                        activity instanceof PackagedActivity.Lesson || activity instanceof PackagedActivity.Quiz)
                .mapToInt(activity -> activity.head().minutes())
                .sum();
        int stated = outline.about().minutes();
        boolean readable = root.find("minutes")
                .flatMap(YamlValue::word)
                .filter(String.valueOf(stated)::equals)
                .isPresent();
        if (readable && Math.abs(sum - stated) * 10L > stated) {
            faults.add(root.at("minutes"), "fault.minutes-sum", stated, sum);
        }
    }
}
