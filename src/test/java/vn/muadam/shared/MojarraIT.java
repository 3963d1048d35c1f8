package vn.muadam.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.FacesWrapper;
import jakarta.faces.FactoryFinder;
import jakarta.faces.application.ApplicationFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.muadam.testing.InContainer;

/** Pages are rendered by the Mojarra that the WAR brings, not by the MyFaces that Open Liberty has. */
@Tag("any-database")
@InContainer
class MojarraIT {

    @Test
    void facesIsMojarra() {
        var factory = (ApplicationFactory) FactoryFinder.getFactory(FactoryFinder.APPLICATION_FACTORY);
        Class<?> implementation = unwrap(factory.getApplication()).getClass();

        assertThat(implementation.getName()).startsWith("com.sun.faces.");
        assertThat(implementation
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .contains("WEB-INF/lib/jakarta.faces-");
    }

    /** Open Liberty and libraries put wrappers of their own around the implementation. */
    private static Object unwrap(Object part) {
        Object inner = part;
        while (inner instanceof FacesWrapper<?> wrapper) {
            inner = wrapper.getWrapped();
        }
        return inner;
    }
}
