/**
 * The page on which a survey is answered, and the one that shows what came of it.
 *
 * <p>Uses the services of {@code survey}, and {@code shared}.
 */
@NullMarked
package vn.muadam.survey.web;

import org.jspecify.annotations.NullMarked;
