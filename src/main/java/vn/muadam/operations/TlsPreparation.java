package vn.muadam.operations;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.muadam.shared.Messages;

/**
 * Checks the certificate and the key before the server starts, and turns PEM files into the PKCS#12 file that the server
 * reads. It says in one sentence what is wrong, and exits with 0 when the server may start, else with 1.
 *
 * <p>With {@code --certificate f --key f --out f --password-file f} it reads PEM; the password of the file it writes is
 * made once and kept, so that a certificate can be renewed while the server runs. With {@code --keystore f} and the
 * password in MUADAM_TLS_KEYSTORE_PASSWORD it checks a PKCS#12 file. Without either it does what the settings of the
 * server say (MUADAM_HTTPS_PORT, MUADAM_TLS_CERTIFICATE, MUADAM_TLS_KEY, MUADAM_TLS_KEYSTORE), and writes to {@code tls}
 * in MUADAM_DATA. {@code --en} makes it speak English, as
 * an English terminal does.
 */
public final class TlsPreparation {

    private static final String PASSWORD = "MUADAM_TLS_KEYSTORE_PASSWORD";
    private static final Set<String> OPTIONS =
            Set.of("--certificate", "--key", "--out", "--password-file", "--keystore");

    private final PrintWriter out;
    private final Clock clock;
    private final Map<String, String> environment;

    TlsPreparation(PrintWriter out, Clock clock, Map<String, String> environment) {
        this.out = out;
        this.clock = clock;
        this.environment = environment;
    }

    /** Does it and exits with 0 or 1. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int status = new TlsPreparation(out, Clock.systemUTC(), System.getenv()).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        Locale locale = arguments.contains("--en") ? Locale.ENGLISH : Operator.languageOf(environment);
        Messages words = Messages.of(TlsPreparation.class, locale);
        Optional<Map<String, String>> options = options(arguments).map(this::completed);
        if (options.isEmpty()) {
            out.println(words.text("tls.help.usage"));
            return 1;
        }
        try {
            prepare(options.get()).ifPresent(server -> report(server, words));
            return 0;
        } catch (TlsFault fault) {
            out.println(fault.in(locale));
            return 1;
        }
    }

    private Optional<ServerKey> prepare(Map<String, String> options) throws TlsFault {
        @Nullable String keyStore = options.get("--keystore");
        @Nullable String certificate = options.get("--certificate");
        if (certificate != null) {
            return Optional.of(convert(Path.of(certificate), options));
        }
        if (keyStore == null) {
            return Optional.empty(); // without TLS
        }
        Path file = Path.of(keyStore);
        ServerKey server = TlsKeyStore.read(file, environment.getOrDefault(PASSWORD, ""));
        server.check(file, file, now());
        return Optional.of(server);
    }

    private ServerKey convert(Path certificate, Map<String, String> options) throws TlsFault {
        Path key = Path.of(options.getOrDefault("--key", certificate.toString()));
        ServerKey server = ServerKey.of(PemFile.read(certificate), PemFile.read(key));
        server.check(certificate, key, now());
        Path target = Path.of(options.getOrDefault("--out", "server.p12"));
        Path secret = Path.of(options.getOrDefault("--password-file", target + ".password"));
        TlsKeyStore.write(server, target, TlsKeyStore.password(secret));
        return server;
    }

    private void report(ServerKey server, Messages words) {
        out.println(words.text("tls.message.ready", server.owner(), server.lastDay()));
        server.lastDays(now())
                .ifPresent(days -> out.println(words.text("tls.message.soon", server.lastDay(), days.toString())));
    }

    private Instant now() {
        return clock.instant();
    }

    /** The options with their values; nothing when one is unknown or has no value. */
    private static Optional<Map<String, String>> options(List<String> arguments) {
        List<String> words =
                arguments.stream().filter(word -> !word.equals("--en")).toList();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            if (!OPTIONS.contains(words.get(i)) || i + 1 == words.size()) {
                return Optional.empty();
            }
            options.put(words.get(i), words.get(i + 1));
        }
        return Optional.of(options);
    }

    /** What the command line does not say, the settings of the server say. */
    private Map<String, String> completed(Map<String, String> options) {
        if (!options.isEmpty() || Integer.parseInt(setting("MUADAM_HTTPS_PORT", "-1")) <= 0) {
            return options;
        }
        Map<String, String> settings = new HashMap<>();
        if (environment.containsKey("MUADAM_TLS_CERTIFICATE")) {
            Path folder = Path.of(setting("MUADAM_DATA", System.getProperty("user.home") + "/.muadam"), "tls");
            settings.put("--certificate", setting("MUADAM_TLS_CERTIFICATE", ""));
            settings.put("--key", setting("MUADAM_TLS_KEY", setting("MUADAM_TLS_CERTIFICATE", "")));
            settings.put("--out", folder.resolve("server.p12").toString());
            settings.put(
                    "--password-file", folder.resolve("server.p12.password").toString());
        } else {
            settings.put("--keystore", setting("MUADAM_TLS_KEYSTORE", ""));
        }
        return settings;
    }

    private String setting(String name, String otherwise) {
        return environment.getOrDefault(name, otherwise);
    }
}
