/**
 * Which units and teams exist, and when.
 *
 * <p>Uses {@code document}, {@code media}, {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.organisation;

import org.jspecify.annotations.NullMarked;
