/**
 * Stored files and pictures, each kept once under the hash of its bytes.
 *
 * <p>Uses {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.media;

import org.jspecify.annotations.NullMarked;
