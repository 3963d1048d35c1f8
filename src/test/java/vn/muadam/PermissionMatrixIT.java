package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.muadam.identity.Role;
import vn.muadam.testing.CurrentCall;
import vn.muadam.testing.HttpVisitor;
import vn.muadam.testing.InContainer;

/**
 * Every page, every servlet and every operation of the API × every role × own, foreign and parent subtree, asked over HTTP
 * and compared with what was decided in {@code permission-matrix.txt}. What nobody decided fails.
 *
 * <p>It is asked on one database only: the queries behind a decision are tested on both by the services that make it.
 */
@Tag("any-database")
@InContainer
class PermissionMatrixIT {

    private static final String TABLE = "/vn/muadam/permission-matrix.txt";
    private static final Pattern OPERATION = Pattern.compile("^    (get|post|put|delete|patch|head|options):");
    private static final Pattern PATH = Pattern.compile("^  \"?(/[^\":]*)\"?:");
    private static final String API = "/api/v1";

    @Test
    void whoeverAsksGetsWhatWasDecided() throws Exception {
        PermissionFixture country = new PermissionFixture();
        List<String> differing = new ArrayList<>();
        for (Decision decision : decisions()) {
            for (int i = 0; i < PermissionFixture.COLUMNS.size(); i++) {
                String column = PermissionFixture.COLUMNS.get(i);
                String answered = String.join(",", ask(decision, country, column));
                if (!answered.equals(decision.cells().get(i))) {
                    differing.add("%s %s as %s: decided %s, answered %s"
                            .formatted(
                                    decision.method(),
                                    decision.address(),
                                    column,
                                    decision.cells().get(i),
                                    answered));
                }
            }
        }

        assertThat(differing).isEmpty();
    }

    @Test
    void everyPageAndServletIsDecided() throws Exception {
        SortedSet<String> open = new TreeSet<>(pages("/"));
        open.addAll(servlets());

        for (Decision decision : decisions()) {
            String path = decision.path();
            open.removeIf(address -> address.endsWith("/*")
                    ? path.startsWith(address.substring(0, address.length() - 1))
                    : path.equals(address));
        }

        assertThat(open).as("pages and servlets that nobody decided").isEmpty();
    }

    @Test
    void everyOperationOfTheApiIsDecided() throws Exception {
        SortedSet<String> open = operations();
        assertThat(open).isNotEmpty();

        for (Decision decision : decisions()) {
            open.removeIf(operation -> decision.isOf(operation));
        }

        assertThat(open).as("operations that nobody decided").isEmpty();
    }

    @Test
    void everyRoleHasItsColumn() {
        assertThat(PermissionFixture.COLUMNS)
                .containsAll(Arrays.stream(Role.values()).map(Enum::name).toList());
    }

    private static List<String> ask(Decision decision, PermissionFixture country, String column) throws Exception {
        List<Map<String, String>> places = country.places(column);
        List<Map<String, String>> asked = decision.hasPlaces() ? places : places.subList(0, 1);
        List<String> answers = new ArrayList<>();
        for (Map<String, String> place : asked) {
            HttpVisitor visitor = country.visitor(column);
            String address = filled(decision.address(), place);
            int status;
            if (decision.method().equals("GET")) {
                status = visitor.get(address);
            } else if (decision.path().startsWith(API)) {
                status = visitor.send(decision.method(), address, decision.body());
            } else {
                status = visitor.post(address, filled(decision.body(), place));
            }
            answers.add(word(status, visitor, decision.method()));
        }
        return answers;
    }

    /** A form that is refused because of a rule answers 200 too, with the sentence on it. */
    private static String word(int status, HttpVisitor visitor, String method) {
        if (status == 302 || status == 303) {
            return visitor.location().contains("/account/sign-in.xhtml?to=") ? "in" : "go";
        }
        return switch (status) {
            case 200, 204 -> method.equals("POST") && visitor.body().contains("note bad") ? "bad" : "ok";
            case 400, 409, 415, 422 -> "bad";
            case 401 -> "in";
            case 403, 404 -> "no";
            case 405 -> "never";
            default -> Integer.toString(status);
        };
    }

    private static String filled(String text, Map<String, String> place) {
        String filled = text;
        for (Map.Entry<String, String> thing : place.entrySet()) {
            filled = filled.replace(
                    "{" + thing.getKey() + "}", URLEncoder.encode(thing.getValue(), StandardCharsets.UTF_8));
        }
        return filled;
    }

    private static SortedSet<String> pages(String folder) {
        ServletContext context = CurrentCall.request().getServletContext();
        SortedSet<String> found = new TreeSet<>();
        Collection<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? List.<String>of() : paths) {
            if (path.endsWith("/") && !path.startsWith("/WEB-INF/") && !path.startsWith("/META-INF/")) {
                found.addAll(pages(path));
            } else if (path.endsWith(".xhtml")) {
                found.add(path);
            }
        }
        return found;
    }

    /** The servlets of the product: those of the platform bear no name of it, and those of tests are no part of it. */
    private static SortedSet<String> servlets() {
        SortedSet<String> found = new TreeSet<>();
        CurrentCall.request().getServletContext().getServletRegistrations().values().stream()
                .filter(servlet ->
                        Objects.toString(servlet.getClassName(), "").matches("vn\\.muadam\\..*(?<!IT|Fixture)"))
                .filter(servlet -> !servlet.getClassName().contains("IT$"))
                .filter(servlet -> servlet.getMappings().stream().noneMatch(mapping -> mapping.startsWith(API)))
                .forEach(servlet ->
                        servlet.getMappings().forEach(mapping -> found.add(mapping.isEmpty() ? "/" : mapping)));
        return found;
    }

    private static SortedSet<String> operations() throws Exception {
        HttpVisitor visitor = HttpVisitor.here();
        assertThat(visitor.get("/openapi")).isEqualTo(200);
        SortedSet<String> found = new TreeSet<>();
        String path = "";
        for (String line : visitor.body().lines().toList()) {
            Matcher ofPath = PATH.matcher(line);
            Matcher ofOperation = OPERATION.matcher(line);
            if (ofPath.find()) {
                path = ofPath.group(1);
            } else if (ofOperation.find() && path.startsWith(API)) {
                found.add(ofOperation.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return found;
    }

    private static List<Decision> decisions() throws IOException {
        List<Decision> decisions = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PermissionMatrixIT.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    decisions.add(Decision.read(line));
                }
            }
        }
        return decisions;
    }

    /** One line of the table: what is asked for, and what each role gets. */
    private record Decision(String method, String address, String body, List<String> cells) {

        static Decision read(String line) {
            int bar = line.indexOf('|');
            String[] request = line.substring(0, bar).strip().split(" +", 3);
            List<String> cells = List.of(line.substring(bar + 1).strip().split(" +"));
            if (cells.size() != PermissionFixture.COLUMNS.size()) {
                throw new IllegalStateException("Not every role is decided: " + line);
            }
            return new Decision(request[0], request[1], request.length > 2 ? request[2] : "", cells);
        }

        String path() {
            return address.replaceAll("\\?.*", "");
        }

        boolean hasPlaces() {
            return address.contains("{") || body.contains("{") && !path().startsWith(API);
        }

        /** Whether the line decides that operation, whose path has names where the line has values. */
        boolean isOf(String operation) {
            String pattern = Arrays.stream(operation.split("(?<=\\})|(?=\\{)"))
                    .map(part -> part.startsWith("{") ? "[^/]+" : Pattern.quote(part))
                    .reduce("", String::concat);
            return (method + " " + path()).matches(pattern);
        }
    }
}
