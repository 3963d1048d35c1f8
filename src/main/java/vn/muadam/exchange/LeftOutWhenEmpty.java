package vn.muadam.exchange;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list that the format did not have from the beginning: a package that says nothing of it has the same {@link ContentHash}
 * as before, and so is no new version of its course.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface LeftOutWhenEmpty {}
