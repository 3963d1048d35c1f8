package vn.muadam.operations;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.muadam.audit.AuditProof;
import vn.muadam.shared.KeyFile;
import vn.muadam.shared.KeyPurpose;
import vn.muadam.shared.Messages;

/**
 * The operator's command beside the server: {@code muadam backup}, {@code restore}, {@code export}, {@code import},
 * {@code check-audit} and the like. It exits with 0 when it did what was asked, 1 when it could not, 2 when it was not understood.
 */
public final class Operator {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;

    /** Held, because the setting of a logger that nobody holds is forgotten. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    private final Settings settings;
    private final Messages words;
    private final PrintWriter out;
    private final Clock clock;

    Operator(Map<String, String> environment, PrintWriter out, Clock clock) {
        this.settings = Settings.of(environment);
        this.words = Messages.of(Operator.class, languageOf(environment));
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        MIGRATIONS.setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int status = new Operator(System.getenv(), out, Clock.systemUTC()).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        try {
            Arguments given = new Arguments(arguments);
            return obey(given) ? DONE : notUnderstood();
        } catch (Arguments.UsageException e) {
            return notUnderstood();
        } catch (OperationFailedException e) {
            return failed(words.text(e.key(), e.arguments()));
        } catch (FileSystemException e) {
            return failed(words.text("failed.file", e.getFile(), String.valueOf(e.getReason())));
        } catch (IOException | SQLException | RuntimeException e) {
            return failed(words.text("failed.other", String.valueOf(e.getMessage())));
        }
    }

    private boolean obey(Arguments given) throws IOException, SQLException {
        switch (given.command()) { // start, stop and the like are the script's own
            case "backup" -> backUp(given);
            case "restore" -> restore(given);
            case "export" -> export(given.file());
            case "import" -> importFrom(given.file());
            case "prepare" -> prepare();
            case "rotate-keys" -> rotate(given);
            case "replace-lost-keys" ->
                say("keys.replaced", new LostKeys(settings).replace().file());
            case "reset-second-step" -> resetSecondStep(given);
            case "check-audit" -> checkAudit();
            case "help" -> say("usage");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void backUp(Arguments given) throws IOException, SQLException {
        Path folder = given.path("to");
        Path archive = new Backup(settings, clock).into(folder);
        say("backup.done", archive);
        Path keys = given.optionalPath("keys-to");
        Path apart = keys == null ? Path.of(folder.toAbsolutePath() + "-keys") : keys;
        say("backup.keys", new Backup(settings, clock).keysInto(apart));
        int keep = Integer.parseInt(given.value("keep", "14"));
        Backup.prune(folder, keep).forEach(old -> say("backup.pruned", old));
    }

    private void restore(Arguments given) throws IOException, SQLException {
        Engine.Restored restored = new Restore(settings).from(given.file(), given.optionalPath("keys"));
        say(
                "restore.done",
                restored.contents().rows().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        if (!restored.before().isEmpty()) {
            say("restore.before", restored.before());
        }
    }

    private void export(Path file) throws IOException, SQLException {
        tell("export.done", new Move(settings).exportTo(file), file);
    }

    private void importFrom(Path file) throws IOException, SQLException {
        tell("import.done", new Move(settings).importFrom(file), file);
    }

    private void tell(String key, Map<String, TableSum> sums, Path file) {
        sums.forEach((table, sum) -> out.printf("%-32s %s%n", table, sum));
        say(key, file, sums.values().stream().mapToLong(TableSum::rows).sum(), sums.size());
    }

    /**
     * Before each start: the keys are there, so that the server reads those that it needs itself. A database that was used
     * with keys waits for them to be put back; the server says so.
     */
    private void prepare() throws IOException, SQLException {
        if (!KeyFile.existsIn(settings.keys()) && !Engine.of(settings).hasUsedKeys()) {
            say("keys.made", KeyFile.create(settings.keys()).file());
        }
    }

    private void rotate(Arguments given) throws IOException {
        KeyFile keys = KeyFile.read(settings.keys());
        String which = given.operand();
        if (which.equals("short-lived")) {
            keys.rotateShortLived();
        } else {
            keys.rotate(KeyPurpose.of(which));
        }
        say("keys.rotated", keys.file());
    }

    private void resetSecondStep(Arguments given) throws IOException, SQLException {
        String reason = given.value("reason", "");
        if (reason.isBlank()) {
            throw new Arguments.UsageException();
        }
        new SecondStepReset(settings, clock).of(given.operand(), reason);
        say("secondStep.reset", given.operand());
    }

    /** @throws OperationFailedException when a place of the trail does not hold */
    private void checkAudit() throws IOException, SQLException {
        AuditProof proof = new AuditInspection(settings).inspect();
        AuditProof.Break at = proof.broken();
        if (at != null) {
            throw new OperationFailedException(
                    "audit.broken." + at.kind(),
                    at.province(),
                    at.day(),
                    Integer.toString(at.number()),
                    Long.toString(at.event()));
        }
        say("audit.proved", proof.events(), proof.chains(), proof.waiting());
    }

    private void say(String key, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
            texts.add(argument.toString());
        }
        out.println(words.text(key, texts.toArray()));
    }

    private int failed(String sentence) {
        out.println(sentence);
        return FAILED;
    }

    private int notUnderstood() {
        out.println(words.text("usage"));
        return NOT_UNDERSTOOD;
    }

    /** Vietnamese, unless the terminal speaks English. */
    static Locale languageOf(Map<String, String> environment) {
        @Nullable String language = environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", ""));
        return String.valueOf(language).startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    }
}
