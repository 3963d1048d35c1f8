package vn.muadam.operations;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed after {@code muadam}: a command, what it is about, and options such as {@code --to /var/backups}. */
final class Arguments {

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    /** @throws UsageException when an option has no value */
    Arguments(List<String> typed) {
        Iterator<String> rest = typed.iterator();
        while (rest.hasNext()) {
            String word = rest.next();
            if (!word.startsWith("--")) {
                words.add(word);
            } else if (rest.hasNext()) {
                options.put(word.substring(2), rest.next());
            } else {
                throw new UsageException();
            }
        }
    }

    String command() {
        return words.isEmpty() ? "" : words.get(0);
    }

    /** @throws UsageException when it was left out, or there is more than one */
    String operand() {
        if (words.size() != 2) {
            throw new UsageException();
        }
        return words.get(1);
    }

    Path file() {
        return Path.of(operand()).toAbsolutePath();
    }

    /** @throws UsageException when the option was left out */
    Path path(String option) {
        Path path = optionalPath(option);
        if (path == null) {
            throw new UsageException();
        }
        return path;
    }

    @Nullable
    Path optionalPath(String option) {
        String value = options.get(option);
        return value == null ? null : Path.of(value).toAbsolutePath();
    }

    String value(String option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }

    /** The command was not understood. */
    static final class UsageException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
