/**
 * The API through which answers are saved.
 *
 * <p>Uses the services of {@code quiz}, and {@code shared}.
 */
@NullMarked
package vn.muadam.quiz.api;

import org.jspecify.annotations.NullMarked;
