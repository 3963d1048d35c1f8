package vn.muadam;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is stored is named in persistence.xml, because nobody looks for it when the server starts. */
class PersistentClassesTest {

    private static final Pattern NAMED = Pattern.compile("<class>(.+)</class>");

    @Test
    void everyEntityAndConverterIsNamedOnce() throws IOException {
        String unit = Files.readString(Path.of("src/main/resources/META-INF/persistence.xml"));
        List<String> named =
                NAMED.matcher(unit).results().map(found -> found.group(1)).toList();
        List<String> stored = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.muadam").stream()
                        .filter(PersistentClassesTest::isStored)
                        .map(JavaClass::getName)
                        .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(stored);
    }

    private static boolean isStored(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.isAnnotatedWith(Converter.class);
    }
}
