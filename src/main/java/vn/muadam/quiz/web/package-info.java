/**
 * The learner's pages of a quiz.
 *
 * <p>Uses the services of {@code quiz}, and {@code shared}.
 */
@NullMarked
package vn.muadam.quiz.web;

import org.jspecify.annotations.NullMarked;
