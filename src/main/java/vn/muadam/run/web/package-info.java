/**
 * The pages on which runs are planned, filled and joined.
 *
 * <p>Uses the services of {@code run}, and {@code shared}.
 */
@NullMarked
package vn.muadam.run.web;

import org.jspecify.annotations.NullMarked;
