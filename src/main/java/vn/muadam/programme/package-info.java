/**
 * Courses that belong together, and how far somebody is in them.
 *
 * <p>Uses {@code enrolment}, {@code course}, {@code identity}, {@code organisation}, {@code job}, {@code audit},
 * {@code shared}.
 */
@NullMarked
package vn.muadam.programme;

import org.jspecify.annotations.NullMarked;
