/**
 * Files in open formats, to be fetched.
 *
 * <p>Uses the services of {@code exchange}, and {@code shared}.
 */
@NullMarked
package vn.muadam.exchange.web;

import org.jspecify.annotations.NullMarked;
