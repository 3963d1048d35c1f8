package vn.muadam.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What the in-container tests deploy: the built WAR as it is, with the tests and their helpers added. */
public final class Deployments {

    private static final File WAR = new File("target/muadam.war");
    private static final Path TEST_CLASSES = Path.of("target/test-classes");
    private static final String DECISIONS = "vn/muadam/permission-matrix.txt";
    private static final String ROOT_CONTEXT = """
            <web-ext xmlns="http://websphere.ibm.com/xml/ns/javaee" version="1.0">
              <context-root uri="/"/>
            </web-ext>
            """;

    private Deployments() {}

    /** The WAR with every in-container test, so that one deployment serves them all. */
    public static WebArchive muadam() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "muadam.war")
                .importFrom(WAR)
                .as(WebArchive.class)
                .addAsWebInfResource(new StringAsset(ROOT_CONTEXT), "ibm-web-ext.xml")
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        testClasses().forEach(war::addClass);
        war.addAsResource(TEST_CLASSES.resolve(DECISIONS).toFile(), DECISIONS);
        return war;
    }

    private static List<Class<?>> testClasses() {
        try (Stream<Path> files = Files.walk(TEST_CLASSES)) {
            return files.map(file -> TEST_CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .filter(name -> name.endsWith("IT") || name.endsWith("Fixture") || isOurs(name))
                    .<Class<?>>map(name -> load(name.replace(File.separatorChar, '.')))
                    .filter(Deployments::runsInContainer)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("The compiled tests could not be read", e);
        }
    }

    private static boolean isOurs(String name) {
        return name.endsWith("testing" + File.separatorChar + "As")
                || name.endsWith("testing" + File.separatorChar + "AtOnce")
                || name.endsWith("testing" + File.separatorChar + "CurrentCall")
                || name.endsWith("testing" + File.separatorChar + "HttpVisitor")
                || name.endsWith("testing" + File.separatorChar + "InContainer")
                || name.endsWith("testing" + File.separatorChar + "Purge")
                || name.endsWith("testing" + File.separatorChar + "Rows")
                || name.endsWith("testing" + File.separatorChar + "ServerLog");
    }

    private static boolean runsInContainer(Class<?> type) {
        return !type.getSimpleName().endsWith("IT") || type.isAnnotationPresent(InContainer.class);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Deployments.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
