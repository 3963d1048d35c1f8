package vn.muadam.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * A second application in the measured server, against which the product is held: (s) files that are as long as its
 * pages, (f) an empty stateless page of the same Faces, (d) a row written by plain JDBC.
 */
final class Yardstick {

    static final String ROOT = "/yardstick";
    static final String EMPTY_PAGE = ROOT + "/empty.xhtml";
    static final String MARK_OF_EMPTY_PAGE = "<p>Nothing</p>";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:f="jakarta.faces.core" lang="en">
            <f:view transient="true" contentType="text/html" encoding="UTF-8">
            <head><title>Empty</title></head>
            <body>%s</body>
            </f:view>
            </html>
            """.formatted(MARK_OF_EMPTY_PAGE);

    private static final String DESCRIPTOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
              <context-param>
                <param-name>jakarta.faces.PROJECT_STAGE</param-name>
                <param-value>Production</param-value>
              </context-param>
              <context-param>
                <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
                <param-value>-1</param-value>
              </context-param>
              <servlet>
                <servlet-name>Faces Servlet</servlet-name>
                <servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class>
                <load-on-startup>1</load-on-startup>
              </servlet>
              <servlet-mapping>
                <servlet-name>Faces Servlet</servlet-name>
                <url-pattern>*.xhtml</url-pattern>
              </servlet-mapping>
            </web-app>
            """;

    private Yardstick() {}

    /** The application, with a file of that name and content for each page that is compared. */
    static WebArchive with(Map<String, byte[]> files) throws IOException {
        WebArchive war = ShrinkWrap.create(WebArchive.class, "yardstick.war")
                .setWebXML(new StringAsset(DESCRIPTOR))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsWebResource(new StringAsset(PAGE), "empty.xhtml")
                .addClasses(YardstickAnswer.class, YardstickHash.class, Preparation.class)
                .addAsLibraries(faces());
        files.forEach((name, content) -> war.addAsWebResource(new ByteArrayAsset(content), name));
        return war;
    }

    /** The very library that the product brings. */
    private static File faces() throws IOException {
        try (Stream<Path> libraries = Files.list(Path.of("target/muadam/WEB-INF/lib"))) {
            return libraries
                    .filter(file -> file.getFileName().toString().startsWith("jakarta.faces-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The built application has no Faces"))
                    .toFile();
        }
    }
}
