/**
 * Proof of a completed course.
 *
 * <p>Uses {@code enrolment}, {@code course}, {@code document}, {@code media}, {@code identity}, {@code organisation},
 * {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.certificate;

import org.jspecify.annotations.NullMarked;
