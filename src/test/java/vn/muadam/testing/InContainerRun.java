package vn.muadam.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares one run of the in-container tests: its database and its server, which Arquillian then starts once.
 *
 * <p>The system property {@code muadam.test.database} names the database; without it this does nothing.
 */
public class InContainerRun implements LauncherSessionListener {

    private static final String OF_THE_TESTS = """
              <featureManager><feature>localConnector-1.0</feature></featureManager>
              <applicationMonitor updateTrigger="mbean"/>
              <applicationManager autoExpand="false" startTimeout="300s"/>
            """;

    private TestDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String kind = System.getProperty("muadam.test.database", "");
        if (kind.isEmpty()) {
            return;
        }
        database = TestDatabase.start(kind);
        try {
            prepareServer(kind);
        } catch (IOException e) {
            throw new IllegalStateException("The server of the in-container tests could not be prepared", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    private void prepareServer(String kind) throws IOException {
        int port = FreePort.find();
        String name = "muadam-" + kind + "-" + port; // Arquillian finds its server by this name on the whole machine
        Path server = ServerCopy.withoutApplication(name);
        Map<String, String> variables = new HashMap<>(database.variables());
        variables.put("muadam.http.port", "" + port);
        variables.put("muadam.demo", "true");
        variables.put("muadam.metrics.authentication", "false");
        variables.put("muadam.data", server.resolve("data").toString());
        ServerCopy.configure(server, variables, OF_THE_TESTS);
        System.setProperty("muadam.test.server", name);
        System.setProperty("muadam.test.port", "" + port);
        System.setProperty("muadam.test.servers", ServerCopy.USER_FOLDER.toString());
    }
}
