package vn.muadam.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads one lesson file and checks everything about it that can be known from the file alone. */
final class LessonReader {

    private static final List<String> KEYS =
            List.of("key", "title", "minutes", "summary", "audience", "objectives", "facts");
    private static final List<String> FACT_KEYS = List.of("text", "quote", "source", "url", "checked", "recheck");
    private static final int LONGEST = 2_000;

    private final LocalDate today;

    LessonReader(LocalDate today) {
        this.today = today;
    }

    /** A lesson that was read, with the head for comparison and the references for looking up. */
    record Reading(
            Optional<PackagedLesson> lesson,
            Optional<YamlMapping> head,
            List<LessonReferences.Reference> references,
            FileFaults faults) {

        /** Reports where the lesson and its activity say different things. */
        void checkAgainst(PackagedActivity.Head activity) {
            compare("key", activity.key());
            compare("title", activity.title());
            compare("minutes", String.valueOf(activity.minutes()));
        }

        private void compare(String name, String expected) {
            head.ifPresent(values -> values.find(name)
                    .flatMap(YamlValue::word)
                    .map(String::strip)
                    .filter(own -> !own.equals(expected))
                    .ifPresent(own -> faults.add(values.at(name), "fault.lesson-mismatch", name, own, expected)));
        }
    }

    Reading read(String path, PackageText file) {
        Optional<FrontMatter> matter = FrontMatter.split(file);
        LessonBody body = FrontMatter.body(file);
        MarkupChecks.check(body);
        DirectiveChecks.check(body);
        BoxChecks.check(body);
        ReadingChecks.check(body);
        return new Reading(
                matter.map(it -> lesson(path, it.values(), body.text(), file.faults())),
                matter.map(FrontMatter::values),
                LessonReferences.of(body),
                file.faults());
    }

    private PackagedLesson lesson(String path, YamlMapping head, String body, FileFaults faults) {
        head.allow(KEYS);
        return new PackagedLesson(
                path,
                head.key("key"),
                head.text("title", 70),
                head.number("minutes", 1, 1_440),
                head.text("summary", 160),
                head.find("audience")
                        .map(value -> value.choices(CourseOutline.Audience.class))
                        .orElse(List.of()),
                head.texts("objectives", 1, 3),
                facts(head, body, faults),
                body.strip() + "\n");
    }

    private List<PackagedLesson.Fact> facts(YamlMapping head, String body, FileFaults faults) {
        String oneLine = oneLine(body);
        return head.items("facts").stream()
                .flatMap(item -> item.mapping().flatMap(fact -> fact(fact, oneLine, faults)).stream())
                .toList();
    }

    private Optional<PackagedLesson.Fact> fact(YamlMapping fact, String body, FileFaults faults) {
        fact.allow(FACT_KEYS);
        String text = fact.text("text", LONGEST);
        String quote = fact.text("quote", LONGEST);
        String source = fact.text("source", LONGEST);
        Optional<String> url = fact.find("url").map(LessonReader::url);
        Optional<LocalDate> checked = fact.require("checked").flatMap(YamlValue::date);
        Optional<LocalDate> recheck = fact.require("recheck").flatMap(YamlValue::date);
        if (!body.contains(oneLine(quote))) {
            faults.add(fact.at("quote"), "fault.fact-quote", quote);
        }
        recheck.filter(today::isAfter).ifPresent(due -> faults.add(fact.at("recheck"), "fault.fact-due", due));
        if (checked.isEmpty() || recheck.isEmpty()) {
            return Optional.empty();
        }
        if (recheck.get().isBefore(checked.get())) {
            faults.add(fact.at("recheck"), "fault.value-bad.recheck");
        }
        return Optional.of(new PackagedLesson.Fact(text, quote, source, url, checked.get(), recheck.get()));
    }

    private static String url(YamlValue value) {
        String url = value.text(LONGEST);
        return url.isEmpty() || url.startsWith("https://") ? url : value.bad("fault.value-bad.url", url, url);
    }

    /** An author may break a line inside a quoted sentence. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
