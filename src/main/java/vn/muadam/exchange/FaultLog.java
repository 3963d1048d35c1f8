package vn.muadam.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the faults of one package while it is read. What is reported twice in the same words counts once. */
final class FaultLog {

    /** More than anyone mends in a life; a file made of nothing but faults must not fill the memory. */
    private static final int ENOUGH = 10_000;

    private final FaultWords words = new FaultWords();
    private final SortedSet<Fault> faults = new TreeSet<>();
    private final String root;
    private boolean holdsError;

    /** A log for the package that the reader's caller calls by this name, for instance {@code courses/k6}. */
    FaultLog(String root) {
        this.root = root;
    }

    /** The page of the log for one file, whose path is relative to the package; empty for the package itself. */
    FileFaults file(String path) {
        return file(path, Integer.MAX_VALUE);
    }

    FileFaults file(String path, int lines) {
        return new FileFaults(this, path.isEmpty() ? root : root + "/" + path, lines);
    }

    void add(String path, Position at, String messageKey, Object... arguments) {
        FaultCode code = FaultCode.ofMessage(messageKey);
        boolean error = code.level() == Fault.Level.ERROR;
        if (faults.size() >= ENOUGH && (holdsError || !error)) {
            return;
        }
        holdsError = holdsError || error;
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        faults.add(new Fault(
                path,
                at.line(),
                at.column(),
                code.level(),
                code.text(),
                words.vietnamese(messageKey, texts),
                words.english(messageKey, texts)));
    }

    List<Fault> sorted() {
        return List.copyOf(faults);
    }
}
