/**
 * How a team is judged in a period.
 *
 * <p>Uses {@code fieldwork}, {@code certificate}, {@code quiz}, {@code enrolment}, {@code course}, {@code media},
 * {@code document}, {@code identity}, {@code organisation}, {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.evaluation;

import org.jspecify.annotations.NullMarked;
