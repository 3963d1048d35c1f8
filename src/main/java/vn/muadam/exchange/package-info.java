/**
 * Foreign formats in and out: course packages with their lessons and questions.
 *
 * <p>Uses {@code certificate}, {@code survey}, {@code quiz}, {@code enrolment}, {@code course}, {@code media}, {@code document},
 * {@code identity}, {@code organisation}, {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.exchange;

import org.jspecify.annotations.NullMarked;
