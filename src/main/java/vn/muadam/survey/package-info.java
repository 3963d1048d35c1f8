/**
 * What people think of a course, with or without their name.
 *
 * <p>Uses {@code enrolment}, {@code course}, {@code document}, {@code identity}, {@code organisation}, {@code job},
 * {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.survey;

import org.jspecify.annotations.NullMarked;
