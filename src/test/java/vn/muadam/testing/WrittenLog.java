package vn.muadam.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a server under test has logged up to now.
 *
 * @param folder of messages.log and of faults
 * @param console what came before the server could log
 */
public record WrittenLog(Path folder, Path console) {

    private static final int LAST_WORDS = 30;

    public Path messages() {
        return folder.resolve("messages.log");
    }

    public boolean says(String words) throws IOException {
        return Files.exists(messages()) && Files.readString(messages()).contains(words);
    }

    /** Lines that tell of a request which ended in an unexpected exception. */
    public List<String> brokenRequests() throws IOException {
        try (Stream<String> lines = Files.lines(messages())) {
            return lines.filter(line -> line.contains("SRVE0315E") || line.contains("Broken request:"))
                    .toList();
        }
    }

    /** Everything, file by file: messages, console, faults. */
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Stream.concat(files.filter(Files::isRegularFile), Stream.of(console))
                    .toList();
        }
    }

    /** Its end, for somebody who looks why the server did not do as it should. */
    String lastWords() throws IOException {
        List<String> lines = Files.readAllLines(Files.exists(messages()) ? messages() : console);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
    }
}
