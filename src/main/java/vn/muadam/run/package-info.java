/**
 * Courses held together between two days: who takes part, who was there.
 *
 * <p>Uses {@code enrolment}, {@code course}, {@code document}, {@code media}, {@code identity}, {@code organisation},
 * {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.run;

import org.jspecify.annotations.NullMarked;
