package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.rhino.Node;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scripts run in the oldest browser that is promised, Chrome 80 of February 2020: they are ES2019 to a real parser, and
 * name nothing that came later. All of them together are small.
 */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("src/main/webapp/resources/js");
    private static final int MOST_BYTES = 25 * 1024;

    /** Methods that Chrome 80 lacks, by names that may be those of something else where nothing is called. */
    private static final Set<String> NEWER_METHODS = Set.of("at", "any", "groupBy", "with", "timeout");

    /** What else it lacks and a hand may slip to, as the name of a property or of a global. */
    private static final Set<String> NEWER = Set.of(
            "replaceAll",
            "hasOwn",
            "findLast",
            "findLastIndex",
            "toSorted",
            "toReversed",
            "toSpliced",
            "withResolvers",
            "structuredClone",
            "WeakRef",
            "FinalizationRegistry",
            "randomUUID",
            "replaceChildren",
            "togglePopover",
            "showPopover",
            "isWellFormed",
            "userAgentData",
            "checkVisibility",
            "scheduler",
            "throwIfAborted",
            "Segmenter",
            "reportError");

    @ParameterizedTest
    @MethodSource("scripts")
    void aScriptIsOfTheYear2019(Path script) throws IOException {
        assertThat(faults(Files.readString(script))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "const a = b ?? 1;",
                "a?.b();",
                "a ||= 1;",
                "const a = 1n;",
                "class A { #secret = 1; }",
                "import('x');",
                "[1].at(-1);",
                "'a'.replaceAll('a', 'b');",
                "structuredClone({});",
                "Object.hasOwn(a, 'b');",
                "const copy = self.structuredClone;"
            })
    void whatIsNewerIsFound(String newer) {
        assertThat(faults(newer)).isNotEmpty();
    }

    @Test
    void whatIsOldEnoughIsNotFound() {
        assertThat(faults("const f = async ({ a, ...rest }) => { try { await a; } catch { return [rest].flat(); } };"))
                .isEmpty();
    }

    @Test
    void allScriptsTogetherAreSmall() throws IOException {
        int bytes = 0;
        for (Path script : scripts()) {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
                packing.write(Files.readAllBytes(script));
            }
            bytes += packed.size();
        }

        assertThat(bytes).isLessThanOrEqualTo(MOST_BYTES);
    }

    static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.sorted().toList();
        }
    }

    private static List<String> faults(String script) {
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(CompilerOptions.LanguageMode.ECMASCRIPT_2019);
        compiler.init(List.of(), List.of(SourceFile.fromCode("script.js", script)), options);
        compiler.parse();
        List<String> faults = new ArrayList<>();
        compiler.getErrors().forEach(error -> faults.add(error.toString()));
        if (faults.isEmpty()) {
            collectNewer(compiler.getRoot(), faults);
        }
        return faults;
    }

    private static void collectNewer(Node node, List<String> found) {
        boolean named = (node.isGetProp() || node.isName()) && NEWER.contains(node.getString());
        boolean called = isCalled(node) && NEWER_METHODS.contains(node.getString());
        if (named || called) {
            found.add("%s in line %d".formatted(node.getString(), node.getLineno()));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collectNewer(child, found);
        }
    }

    private static boolean isCalled(Node node) {
        return node.isGetProp() && node.getParent().isCall() && node.getParent().getFirstChild() == node;
    }
}
