/**
 * The learner's own progress for scripts and apps.
 *
 * <p>Uses {@code enrolment}, {@code course}, {@code shared}.
 */
@NullMarked
package vn.muadam.enrolment.api;

import org.jspecify.annotations.NullMarked;
