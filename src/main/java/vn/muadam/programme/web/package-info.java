/**
 * The pages on which programmes are composed, followed and looked at.
 *
 * <p>Uses the services of {@code programme}, and {@code shared}.
 */
@NullMarked
package vn.muadam.programme.web;

import org.jspecify.annotations.NullMarked;
