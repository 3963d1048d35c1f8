package vn.muadam.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts one package together from its files, in the order in which they need each other. */
final class PackageAssembly {

    private static final String OUTLINE = "course.yaml";
    private static final String GLOSSARY = "glossary.yaml";

    private final PackageFolder folder;
    private final String folderName;
    private final FaultLog log;
    private final OutlineReader outlineReader;
    private final LessonReader lessonReader;
    private final FileFaults outlineFaults;
    private final QuestionBank bank = new QuestionBank();
    private final Map<String, LessonReader.Reading> lessons = new HashMap<>();
    private final Map<String, PackagedSurvey> surveys = new TreeMap<>();
    private final List<PackageText> texts = new ArrayList<>();

    PackageAssembly(PackageFolder folder, String folderName, LocalDate today, FaultLog log) {
        this.folder = folder;
        this.folderName = folderName;
        this.log = log;
        this.outlineFaults = folder.text(OUTLINE).map(PackageText::faults).orElse(log.file(OUTLINE));
        this.outlineReader = new OutlineReader(folderName, outlineFaults);
        this.lessonReader = new LessonReader(today);
    }

    CoursePackageReading read() {
        if (!folder.exists()) {
            return new CoursePackageReading(log.sorted(), Optional.empty());
        }
        Optional<CourseOutline> outline = readOutline();
        Optional<List<CoursePackage.Word>> glossary = readGlossary();
        folder.files("quizzes", ".gift").forEach(this::readQuestions);
        folder.files("lessons", ".md").forEach(this::readLesson);
        folder.files("surveys", ".yaml").forEach(this::readSurvey);
        MediaChecks.check(folder, log);

        bank.checkCategories(outline.map(it -> it.about().key()).orElse(folderName));
        ReferenceChecks references = new ReferenceChecks(
                folder,
                bank.keys(),
                bank.markedByHand(),
                outline.map(CourseOutline::lessonKeys),
                glossary.map(PackageAssembly::keys));
        lessons.values().forEach(lesson -> references.check(lesson.references()));
        texts.forEach(TextChecks::checkToneMarks);
        outline.ifPresent(it -> checkAgainst(it, references));
        return reading(outline, glossary.orElse(List.of()));
    }

    private Optional<CourseOutline> readOutline() {
        if (!folder.has(OUTLINE)) {
            outlineFaults.addForWholeFile("fault.file-missing.outline");
        }
        return text(OUTLINE).flatMap(file -> outlineReader.read(file.text()));
    }

    private Optional<List<CoursePackage.Word>> readGlossary() {
        if (!folder.has(GLOSSARY)) {
            return Optional.of(List.of());
        }
        return text(GLOSSARY).flatMap(file -> new GlossaryReader(file.faults()).read(file.text()));
    }

    private void readQuestions(String path) {
        text(path).ifPresent(file -> {
            GiftParser.Parsed parsed = GiftParser.parse(file);
            bank.add(parsed, file.faults());
            parsed.questions().forEach(question -> QuestionChecks.check(question, file.faults()));
            parsed.questions().forEach(question -> KindChecks.check(question, file.faults()));
            BankChecks.check(parsed.questions(), file.faults());
        });
    }

    private void readLesson(String path) {
        text(path).ifPresent(file -> lessons.put(path, lessonReader.read(path, file)));
    }

    private void readSurvey(String path) {
        text(path)
                .flatMap(file -> new SurveyReader(file.faults()).read(path, file.text()))
                .ifPresent(survey -> surveys.put(path, survey));
    }

    private Optional<PackageText> text(String path) {
        Optional<PackageText> text = folder.text(path);
        text.ifPresent(texts::add);
        return text;
    }

    private static Set<String> keys(List<CoursePackage.Word> words) {
        return words.stream().map(CoursePackage.Word::key).collect(Collectors.toSet());
    }

    private void checkAgainst(CourseOutline outline, ReferenceChecks references) {
        texts.forEach(
                text -> TextChecks.checkVariables(text, outline.variables().keySet()));
        bank.checkAgainst(outline);
        outlineReader.checkReferences(outline, bank.keys());
        new DrawChecks(bank, outlineFaults).check(outline);
        Set<String> used = new HashSet<>(references.usedFiles());
        for (PackagedActivity activity : outline.activities()) {
            if (activity instanceof PackagedActivity.Lesson lesson) {
                used.add(lesson.source());
                checkLesson(lesson);
            } else if (activity instanceof PackagedActivity.Survey survey) {
                used.add(survey.source());
                requireFile(survey.source(), survey.sourceAt());
            }
        }
        new UnusedFiles(folder, log).report(used, texts);
    }

    private void checkLesson(PackagedActivity.Lesson activity) {
        LessonReader.Reading reading = lessons.get(activity.source());
        if (reading != null) {
            reading.checkAgainst(activity.head());
        } else {
            requireFile(activity.source(), activity.sourceAt());
        }
    }

    /** An empty path was reported already. */
    private void requireFile(String path, Position at) {
        if (!path.isEmpty() && !folder.has(path)) {
            outlineFaults.add(at, "fault.file-missing", path);
        }
    }

    private CoursePackageReading reading(Optional<CourseOutline> outline, List<CoursePackage.Word> glossary) {
        List<Fault> faults = log.sorted();
        boolean good = faults.stream().noneMatch(Fault::isError);
        return new CoursePackageReading(
                faults, good ? outline.map(it -> coursePackage(it, glossary)) : Optional.empty());
    }

    private CoursePackage coursePackage(CourseOutline outline, List<CoursePackage.Word> glossary) {
        List<PackagedLesson> ordered = outline.activities().stream()
                .filter(PackagedActivity.Lesson.class::isInstance)
                .map(PackagedActivity.Lesson.class::cast)
                .map(lesson -> lessons.get(lesson.source()))
                .flatMap(reading ->
                        reading == null ? Optional.<PackagedLesson>empty().stream() : reading.lesson().stream())
                .toList();
        List<CoursePackage.MediaFile> media =
                folder.files("media", "").stream().map(this::mediaFile).toList();
        List<GiftQuestion> questions = bank.questions();
        List<PackagedSurvey> forms = List.copyOf(surveys.values());
        String hash = ContentHash.of(List.of(outline, ordered, questions, glossary, media), forms);
        return new CoursePackage(outline, ordered, questions, glossary, media, forms, hash);
    }

    private CoursePackage.MediaFile mediaFile(String path) {
        String sha256 = folder.bytes(path).map(ContentHash::sha256).orElse("");
        return new CoursePackage.MediaFile(path, folder.size(path), sha256);
    }
}
