package vn.muadam.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs inside the server, in the built WAR, once on Derby and once on PostgreSQL.
 *
 * <p>It may inject beans and services. All such tests share one server and its database, so each makes the people it
 * changes ({@code PersonFixture}) instead of counting on what others leave alone.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ArquillianExtension.class)
public @interface InContainer {}
