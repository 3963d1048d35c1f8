/**
 * Files by their address.
 *
 * <p>Uses {@code media}, {@code shared}.
 */
@NullMarked
package vn.muadam.media.web;

import org.jspecify.annotations.NullMarked;
