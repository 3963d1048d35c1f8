/**
 * What was asked, what was answered.
 *
 * <p>Uses {@code enrolment}, {@code course}, {@code media}, {@code identity}, {@code organisation}, {@code job},
 * {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.quiz;

import org.jspecify.annotations.NullMarked;
