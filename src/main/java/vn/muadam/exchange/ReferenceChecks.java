package vn.muadam.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up what lessons refer to, and keeps in mind which files that has put to use. */
final class ReferenceChecks {

    private static final Set<String> PICTURES = Set.of("svg", "webp", "png", "jpg");
    private static final Set<String> FILMS = Set.of("mp4");

    private final PackageFolder folder;
    private final Set<String> questionKeys;
    private final Set<String> markedByHand;
    private final Optional<Set<String>> lessonKeys;
    private final Optional<Set<String>> wordKeys;
    private final Set<String> usedFiles = new HashSet<>();

    /**
     * Empty keys mean that the file which lists them cannot be read: then nothing can be said of a reference.
     *
     * @param markedByHand those of the questions that nobody is there to mark in a lesson
     */
    ReferenceChecks(
            PackageFolder folder,
            Set<String> questionKeys,
            Set<String> markedByHand,
            Optional<Set<String>> lessonKeys,
            Optional<Set<String>> wordKeys) {
        this.folder = folder;
        this.questionKeys = questionKeys;
        this.markedByHand = markedByHand;
        this.lessonKeys = lessonKeys;
        this.wordKeys = wordKeys;
    }

    void check(List<LessonReferences.Reference> references) {
        for (LessonReferences.Reference reference : references) {
            switch (reference.target()) {
                case LESSON -> lessonKeys.ifPresent(keys -> checkLesson(reference, keys));
                case WORD -> wordKeys.ifPresent(keys -> checkWord(reference, keys));
                case QUESTION -> checkQuestion(reference);
                case PICTURE -> checkFile(reference, PICTURES);
                case FILM -> checkFile(reference, FILMS);
            }
        }
    }

    Set<String> usedFiles() {
        return Set.copyOf(usedFiles);
    }

    private static void checkLesson(LessonReferences.Reference reference, Set<String> keys) {
        if (!keys.contains(reference.name())) {
            report(reference, keys, "fault.link-unknown.lesson", "fault.link-unknown.lesson-nearest");
        }
    }

    private static void checkWord(LessonReferences.Reference reference, Set<String> keys) {
        if (!keys.contains(reference.name())) {
            report(reference, keys, "fault.link-unknown.word", "fault.link-unknown.word-nearest");
        }
    }

    private void checkQuestion(LessonReferences.Reference reference) {
        if (!questionKeys.contains(reference.name())) {
            report(reference, questionKeys, "fault.check-unknown", "fault.check-unknown.nearest");
        } else if (markedByHand.contains(reference.name())) {
            reference.faults().add(reference.at(), "fault.kind-unsupported.check", reference.name());
        }
    }

    private void checkFile(LessonReferences.Reference reference, Set<String> extensions) {
        String path = reference.name();
        if (!path.startsWith("media/") || !Keys.isPath(path)) {
            reference.faults().add(reference.at(), "fault.file-unsafe.path", path);
            return;
        }
        usedFiles.add(path);
        if (!extensions.contains(SizeLimits.extension(path))) {
            String allowed = String.join(", ", extensions.stream().sorted().toList());
            reference.faults().add(reference.at(), "fault.directive-attr.kind", path, allowed);
        } else if (!folder.has(path)) {
            report(reference, folder.files(), "fault.file-missing", "fault.file-missing.nearest");
        }
    }

    private static void report(
            LessonReferences.Reference reference, Collection<String> candidates, String plain, String withNearest) {
        Nearest.to(reference.name(), candidates)
                .ifPresentOrElse(
                        nearest -> reference.faults().add(reference.at(), withNearest, reference.name(), nearest),
                        () -> reference.faults().add(reference.at(), plain, reference.name()));
    }
}
