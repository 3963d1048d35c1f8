/**
 * Who someone is, and what they may do where.
 *
 * <p>Uses {@code organisation}, {@code document}, {@code media}, {@code job}, {@code audit}, {@code shared}.
 */
@NullMarked
package vn.muadam.identity;

import org.jspecify.annotations.NullMarked;
