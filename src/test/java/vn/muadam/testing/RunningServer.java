package vn.muadam.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import vn.muadam.shared.KeyFile;

/**
 * The built server as a process of its own, with the demo, a free loopback port and data that nobody else has.
 *
 * <p>It can be stopped as an operator would, killed as a power cut would, and started again on the same data.
 */
public final class RunningServer implements AutoCloseable {

    /** A server that lives for some minutes spends most of its time on compiling what it will not run again. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final Path BUILT = Path.of("target/liberty/wlp/bin/server").toAbsolutePath();
    private static final Duration TIME_TO_START = Duration.ofMinutes(5);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(60);
    private static final Duration TIME_TO_TELL = Duration.ofSeconds(3);

    private final String name;
    private final Path folder;
    private final Path keys;
    private final int port;
    private final int httpsPort;
    private final TestDatabase database;
    private final Optional<SmallDisk> disk;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private Process process;
    private boolean measured;

    private RunningServer(String name, Path folder, Path keys, TestDatabase database, Optional<SmallDisk> disk)
            throws IOException {
        this.name = name;
        this.folder = folder;
        this.keys = keys;
        this.port = FreePort.find();
        this.httpsPort = FreePort.find();
        this.database = database;
        this.disk = disk;
    }

    /** A new server of that name on a new database, "derby" or "postgresql"; it does not run yet. */
    public static RunningServer prepare(String name, String databaseKind) throws IOException {
        return prepare(name, TestDatabase.start(databaseKind), Optional.empty());
    }

    /** The same as in production, for measuring: its database keeps its promises, and its machine code is the best. */
    public static RunningServer prepareDurable(String name, String databaseKind) throws IOException {
        RunningServer server = prepare(name, TestDatabase.startDurable(databaseKind), Optional.empty());
        server.measured = true;
        return server;
    }

    /** A new server on a new Derby that has its data and its logs on that disk. */
    public static RunningServer prepareOn(SmallDisk disk, String name) throws IOException {
        return prepare(name, TestDatabase.start("derby"), Optional.of(disk));
    }

    private static RunningServer prepare(String name, TestDatabase database, Optional<SmallDisk> disk)
            throws IOException {
        Path folder = ServerCopy.complete(name);
        Path keys = folder.resolve("keys");
        KeyFile.create(keys); // as the start command does, so that the server itself can read them too
        RunningServer server = new RunningServer(name, folder, keys, database, disk);
        Runtime.getRuntime().addShutdownHook(new Thread(server::kill));
        return server;
    }

    /** Another node on the same database, with the same keys; it does not run yet, and must end before this one. */
    public RunningServer anotherNode(String itsName) throws IOException {
        RunningServer node = new RunningServer(
                itsName, ServerCopy.complete(itsName), keys, new SharedDatabase(database), Optional.empty());
        Runtime.getRuntime().addShutdownHook(new Thread(node::kill));
        return node;
    }

    /** Starts it and waits until it is ready. */
    public RunningServer start() throws IOException, InterruptedException {
        return start(Map.of());
    }

    /** Starts it with more environment, for example a clock that runs ahead, and waits until it is ready. */
    public RunningServer start(Map<String, String> more) throws IOException, InterruptedException {
        launch(more);
        waitUntilReady();
        return this;
    }

    /** Starts it without waiting. */
    public void launch() throws IOException {
        launch(Map.of());
    }

    /**
     * Starts it, without waiting, on a machine whose clock is that much off, such as "+1h". Only the time of day is: with
     * libfaketime's fix for older systems every wait of a thread would end at once, and a start takes minutes.
     */
    public void launchWithClock(String off) throws IOException {
        String faketime = DebianProgram.find("faketime", "faketime").toString();
        launch(List.of(faketime, "-f", off), Map.of("DONT_FAKE_MONOTONIC", "1", "FAKETIME_FORCE_MONOTONIC_FIX", "0"));
    }

    private void launch(Map<String, String> more) throws IOException {
        launch(disk.map(SmallDisk::entering).orElse(List.of()), more);
    }

    private void launch(List<String> around, Map<String, String> more) throws IOException {
        List<String> command = new ArrayList<>(around);
        command.addAll(List.of(BUILT.toString(), "run", name));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.txt").toFile());
        builder.environment().keySet().removeIf(variable -> variable.startsWith("MUADAM_"));
        builder.environment().putAll(environment());
        builder.environment().putAll(more);
        process = builder.start();
    }

    /** Stops it as an operator does: requests under way are answered. */
    public void stop() throws InterruptedException {
        List<ProcessHandle> below = process.descendants().toList(); // a program around the server tells it nothing
        below.forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS)) {
            below.forEach(RunningServer::tellThreads);
            kill();
            throw new IllegalStateException("The server did not stop in " + TIME_TO_STOP + "; see " + log().messages()
                    + " and what its threads did in " + folder.resolve("console.txt"));
        }
        below.forEach(ProcessHandle::destroyForcibly);
    }

    /** Lets a server write to its console what each thread is doing. */
    private static void tellThreads(ProcessHandle one) {
        if (one.info().command().orElse("").endsWith("java")) {
            DebianProgram.succeeds(new ProcessBuilder("kill", "-QUIT", "" + one.pid()));
            LockSupport.parkNanos(TIME_TO_TELL.toNanos());
        }
    }

    /** Ends it as a power cut does. */
    public void kill() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            try {
                process.waitFor(TIME_TO_STOP.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Stops it and starts it again on the same data. */
    public void restart(Map<String, String> more) throws IOException, InterruptedException {
        stop();
        start(more);
    }

    /** Its database, for a test that takes it away. */
    public TestDatabase database() {
        return database;
    }

    /** What it has logged. */
    public WrittenLog log() {
        return new WrittenLog(
                disk.map(SmallDisk::seenFromOutside).orElse(folder).resolve("logs"), folder.resolve("console.txt"));
    }

    /** The port that it may use for TLS, when a test configures it so. */
    public int httpsPort() {
        return httpsPort;
    }

    /** Its address over TLS, without a slash at the end. */
    public String httpsUrl() {
        return "https://localhost:" + httpsPort;
    }

    /** Its address, without a slash at the end. */
    public String url() {
        return "http://localhost:" + port;
    }

    /** Its own folder, with the application in {@code apps} and the data in {@code data}. */
    public Path folder() {
        return folder;
    }

    /** Adds an application beside the product, from the next start on. */
    public void addApplication(String file, String contextRoot) throws IOException {
        String element = "  <webApplication location=\"%s\" contextRoot=\"%s\"/>\n".formatted(file, contextRoot);
        ServerCopy.configure(folder, Map.of(), element);
    }

    /** The process that serves, without the script that started it. */
    public ProcessHandle serving() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(one -> one.info().command().orElse("").endsWith("java"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The server does not run"));
    }

    /** The status by which it answers a plain request without a cookie; 0 when it does not answer. */
    public int statusOf(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
        database.close();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        database.variables()
                .forEach((variable, value) ->
                        environment.put(variable.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        environment.put("WLP_USER_DIR", ServerCopy.USER_FOLDER.toString());
        environment.put("MUADAM_HTTP_PORT", "" + port);
        environment.put("MUADAM_PUBLIC_URL", url());
        environment.put("MUADAM_DEMO", "true");
        environment.put("MUADAM_KEYS", keys.toString());
        environment.put("VARIABLE_SOURCE_DIRS", keys.toString());
        environment.put("MUADAM_DATA", folder.resolve("data").toString());
        if (!measured) {
            environment.put("JVM_ARGS", QUICK_START);
        }
        disk.ifPresent(small -> {
            environment.put("MUADAM_DATA", small.place().resolve("data").toString());
            environment.put("LOG_DIR", small.place().resolve("logs").toString());
        });
        return environment;
    }

    /** Waits until it serves people. */
    public void waitUntilReady() throws IOException, InterruptedException {
        waitUntil(() -> statusOf("/health/ready") == 200, "become ready");
    }

    /** Waits until it answers at all, be it that it cannot serve anybody. */
    public void waitUntilItAnswers() throws IOException, InterruptedException {
        waitUntil(() -> statusOf("/health/live") != 0, "answer");
    }

    /** Waits until its log says that. */
    public void waitUntilItSays(String words) throws IOException, InterruptedException {
        waitUntil(() -> log().says(words), "say: " + words);
    }

    private void waitUntil(Condition condition, String what) throws IOException, InterruptedException {
        long end = System.nanoTime() + TIME_TO_START.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (condition.holds()) {
                return;
            }
            Thread.sleep(200);
        }
        kill();
        throw new IllegalStateException("The server did not " + what + ": " + log().lastWords());
    }

    private interface Condition {

        boolean holds() throws IOException, InterruptedException;
    }
}
