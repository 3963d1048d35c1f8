/**
 * Who must learn, who learns, how far.
 *
 * <p>Uses {@code course}, {@code identity}, {@code organisation}, {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.enrolment;

import org.jspecify.annotations.NullMarked;
