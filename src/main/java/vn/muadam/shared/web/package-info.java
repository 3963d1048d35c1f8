/**
 * What every page shares: language, text size, error handling, safety of requests.
 *
 * <p>Uses {@code shared}.
 */
@NullMarked
package vn.muadam.shared.web;

import org.jspecify.annotations.NullMarked;
